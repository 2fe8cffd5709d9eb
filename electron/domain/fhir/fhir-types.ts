/** The part of FHIR R4 (4.0.1) that is written and read here. */

export type Coding = { system?: string; code?: string; display?: string };
export type Expression = { description?: string; language: 'text/fhirpath'; expression: string };

export type Extension = {
  url: string;
  valueString?: string;
  valueInteger?: number;
  valueDecimal?: number;
  valueBoolean?: boolean;
  valueCode?: string;
  valueCoding?: Coding;
  valueCodeableConcept?: { coding?: Coding[]; text?: string };
  valueExpression?: Expression;
};

export type ItemType = 'group' | 'display' | 'boolean' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'text' | 'choice' | 'open-choice' | 'quantity';

export type EnableWhen = {
  question: string;
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  answerBoolean?: boolean;
  answerDecimal?: number;
  answerInteger?: number;
  answerCoding?: Coding;
  answerQuantity?: Quantity;
};

export type Quantity = { value?: number; unit?: string; system?: string; code?: string };

export type AnswerOption = { extension?: Extension[]; valueCoding: Coding & { extension?: Extension[] } };

export type QuestionnaireItem = {
  extension?: Extension[];
  linkId: string;
  code?: Coding[];
  text?: string;
  type: ItemType;
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  answerOption?: AnswerOption[];
  item?: QuestionnaireItem[];
};

export type Questionnaire = {
  resourceType: 'Questionnaire';
  extension?: Extension[];
  language: string;
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'active';
  subjectType: string[];
  description?: string;
  copyright?: string;
  code?: Coding[];
  item: QuestionnaireItem[];
};

export type ResponseAnswer = {
  valueBoolean?: boolean;
  valueDecimal?: number;
  valueInteger?: number;
  valueDate?: string;
  valueDateTime?: string;
  valueTime?: string;
  valueString?: string;
  valueCoding?: Coding;
  valueQuantity?: Quantity;
};

export type ResponseItem = { linkId: string; text?: string; answer?: ResponseAnswer[]; item?: ResponseItem[] };

export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse';
  id: string;
  questionnaire: string;
  status: 'in-progress' | 'completed' | 'amended';
  subject: { display: string };
  authored?: string;
  item?: ResponseItem[];
};

export type Observation = {
  resourceType: 'Observation';
  id: string;
  status: 'final';
  code: { coding: Coding[]; text: string };
  subject: { display: string };
  effectiveDateTime?: string;
  valueInteger?: number;
  valueQuantity?: Quantity;
  derivedFrom: { reference: string }[];
};

export type Annotation = { time?: string; text: string };

export type Timing = {
  event?: string[];
  repeat?: { boundsPeriod: { start: string; end?: string }; frequency: number; period: number; periodUnit: 'd' | 'wk'; dayOfWeek?: string[]; timeOfDay: string[] };
};

export type CarePlan = {
  resourceType: 'CarePlan';
  id: string;
  status: 'active' | 'completed';
  intent: 'plan';
  title: string;
  subject: { display: string };
  author?: { display: string };
  supportingInfo?: { reference: string }[];
  activity: {
    outcomeReference?: { reference: string }[];
    progress?: Annotation[];
    detail: { kind: 'Task'; status: 'scheduled' | 'in-progress' | 'completed' | 'stopped'; scheduledTiming?: Timing; description?: string };
  }[];
};

export type BundleEntry = { fullUrl: string; resource: Questionnaire | QuestionnaireResponse | Observation | CarePlan };
