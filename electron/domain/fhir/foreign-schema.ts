import { z } from 'zod';

/** What is read of a Questionnaire from elsewhere. Whatever else stands in it is let be; what it should have and has not is named by its place. */

const coding = z.looseObject({ system: z.string().optional(), code: z.string().optional(), display: z.string().optional(), extension: z.array(z.lazy(() => extension)).optional() });

const extension: z.ZodType<ForeignExtension> = z.lazy(() =>
  z.looseObject({
    url: z.string(),
    extension: z.array(extension).optional(),
    valueString: z.string().optional(),
    valueInteger: z.number().optional(),
    valueDecimal: z.number().optional(),
    valueBoolean: z.boolean().optional(),
    valueCode: z.string().optional(),
    valueExpression: z.looseObject({ name: z.string().optional(), expression: z.string().optional() }).optional(),
    valueCoding: z.looseObject({ code: z.string().optional() }).optional(),
    valueCodeableConcept: z.looseObject({ coding: z.array(z.looseObject({ code: z.string().optional() })).optional() }).optional(),
  }),
);

export type ForeignExtension = {
  url: string;
  extension?: ForeignExtension[] | undefined;
  valueString?: string | undefined;
  valueInteger?: number | undefined;
  valueDecimal?: number | undefined;
  valueBoolean?: boolean | undefined;
  valueCode?: string | undefined;
  valueExpression?: { name?: string | undefined; expression?: string | undefined } | undefined;
  valueCoding?: { code?: string | undefined } | undefined;
  valueCodeableConcept?: { coding?: { code?: string | undefined }[] | undefined } | undefined;
};

const extensionList = z.array(extension).optional();

const option = z.looseObject({
  extension: extensionList,
  valueCoding: coding.optional(),
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDate: z.string().optional(),
  valueTime: z.string().optional(),
  initialSelected: z.boolean().optional(),
});

const enableWhen = z.looseObject({
  question: z.string(),
  operator: z.string(),
  answerBoolean: z.boolean().optional(),
  answerInteger: z.number().optional(),
  answerDecimal: z.number().optional(),
  answerQuantity: z.looseObject({ value: z.number().optional(), code: z.string().optional() }).optional(),
  answerCoding: coding.optional(),
  answerString: z.string().optional(),
});

const itemBase = z.looseObject({
  linkId: z.string().regex(/\S/u),
  text: z.string().optional(),
  prefix: z.string().optional(),
  type: z.string(),
  extension: extensionList,
  enableWhen: z.array(enableWhen).optional(),
  enableBehavior: z.string().optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.number().optional(),
  answerValueSet: z.string().optional(),
  answerOption: z.array(option).optional(),
  initial: z.array(z.unknown()).optional(),
  code: z.array(coding).optional(),
});

export type ForeignItem = z.infer<typeof itemBase> & { item?: ForeignItem[] | undefined };
export type ForeignOption = z.infer<typeof option>;
export type ForeignEnableWhen = z.infer<typeof enableWhen>;

const item: z.ZodType<ForeignItem> = z.lazy(() => itemBase.extend({ item: z.array(item).optional() }));

const valueSet = z.looseObject({
  resourceType: z.string(),
  id: z.string().optional(),
  compose: z.looseObject({ include: z.array(z.looseObject({ system: z.string().optional(), concept: z.array(coding.extend({ extension: extensionList })).optional() })) }).optional(),
  expansion: z.looseObject({ contains: z.array(coding).optional() }).optional(),
});

export const foreignQuestionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  language: z.string().optional(),
  url: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  publisher: z.string().optional(),
  copyright: z.string().optional(),
  code: z.array(coding).optional(),
  extension: extensionList,
  contained: z.array(valueSet).optional(),
  item: z.array(item).min(1),
});

export type ForeignQuestionnaire = z.infer<typeof foreignQuestionnaire>;
