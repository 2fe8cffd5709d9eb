import type { fhirCalls } from '../../contract/fhir-calls.ts';
import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { formFault } from '../../domain/fhir/form-fault.ts';
import { readQuestionnaire } from '../../domain/fhir/read-questionnaire.ts';
import { faultOf } from '../../domain/own-sheets/sheet-fault.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { decode } from '../imports/decode.ts';
import { readGranted } from '../use-cases/carry-files.ts';
import { knownDefinition } from './known-sheets.ts';
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };

/** Larger than any form that a person could fill in. */
const limit = 2_000_000;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Handlers of the calls about Questionnaires from elsewhere. They fail with `vault-locked` while no vault is open. */
export function createFhirHandlers(deps: CarryDeps): Pick<Handlers, keyof typeof fhirCalls> {
  return {
    async 'fhir.read'({ token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const file = await readGranted(deps, token, limit);
      if (!file.ok) return file;
      const json = jsonIn(decode(file.value) ?? '');
      if (json === undefined) return ok({ is: 'faulty' as const, fault: formFault('not-json') });
      const own = readQuestionnaire(json, patterns);
      // A measure that this program does not carry (a newer one, or one left out of it) is read as anybody's form: its scoring is not copied.
      const strange = !('fault' in own) && own.definition.instrument !== undefined && knownDefinition(own.definition.id, own.definition.version) === undefined;
      const read = strange ? readQuestionnaire({ ...(json as object), extension: [] }, patterns) : own;
      if ('fault' in read) return ok(read.fault === 'nothing-left' ? { is: 'empty' as const } : { is: 'faulty' as const, fault: read.of });
      const { definition, words, language, dropped } = read;
      if (knownDefinition(definition.id, definition.version) !== undefined && dropped.length === 0) return ok({ is: 'known' as const, sheet: definition.id });
      const content = { definition, words: { [language]: words } };
      return ok(faultOf(content) === null ? { is: 'sheet' as const, content, dropped } : { is: 'faulty' as const, fault: formFault('part', { member: 'item' }) });
    },
  };
}
