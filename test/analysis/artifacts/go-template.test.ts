import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { Dict, evaluate, parse, unknown } from '../../../src/analysis/artifacts/go-template';

const values = Dict.of({ a: 1, s: 'Text', no: false, list: ['x', 'y'], map: Dict.of({ k: 'v', l: 'w' }), nobody: unknown });
const fill = (text: string): string => evaluate({ template: parse(text), dot: values, defines: new Map(), parse }).text;

describe('Go templates', () => {
  for (const [template, expected] of [
    ['{{ .a }}-{{ $.s | lower }}', '1-text'],
    ['a {{- /* nothing */ -}} b', 'ab'],
    ['{{ if eq .a 2 }}two{{ else if .no }}no{{ else }}other{{ end }}', 'other'],
    ['{{ with .map }}{{ .k }}{{ $.a }}{{ end }}{{ with .no }}x{{ else }}y{{ end }}', 'v1y'],
    ['{{ range $i, $v := .list }}{{ $i }}={{ $v }};{{ end }}{{ range $k, $v := .map }}{{ $k }}{{ $v }}{{ end }}', '0=x;1=y;kvlw'],
    ['{{ range .list }}{{ if eq . "y" }}{{ break }}{{ end }}{{ . }}{{ end }}', 'x'],
    ['{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }}', '2'],
    ['{{ define "p" }}<{{ .k }}>{{ end }}{{ template "p" .map }}{{ include "p" .map | upper }}', '<v><V>'],
    ['{{ (index .list 1) }}{{ (dict "a" (dict "b" 3)).a.b }}', 'y3'],
    ['{{ printf "%s-%d-%q-%05d" .s .a "z" 42 }}', 'Text-1-"z"-00042'],
    ['{{ .none | default "d" }}{{ coalesce .no "" "c" }}{{ ternary "t" "f" (not .no) }}{{ empty .list }}', 'dctfalse'],
    ['{{ and .a .s }}{{ or .no .s }}{{ ne .a 1 }}{{ lt 1 2 }}', 'TextTextfalsetrue'],
    ['{{ "a.b.c" | replace "." "-" | trunc 4 | trimSuffix "-" | quote }}', '"a-b"'],
    ['{{ toYaml .map | indent 2 }}', '  k: v\n  l: w'],
    ['{{ tpl "{{ .a }}!" . }}{{ join "," .list }}{{ add 1 2 3 }}{{ int "7" }}', '1!x,y67'],
    ['{{ semverCompare ">=1.19-0" "v1.33.0" }}{{ "x" | b64enc | b64dec }}{{ has "x" .list }}{{ hasKey .map "z" }}', 'truextruefalse'],
    ['{{ $d := merge (dict "a" 1) (dict "a" 2 "b" 3) }}{{ $d.a }}{{ $d.b }}{{ get (mergeOverwrite (dict "a" 1) (dict "a" 2)) "a" }}', '132'],
    ['{{ .nobody }}{{ if .nobody }}there{{ else }}absent{{ end }}{{ randAlphaNum 5 }}{{ nobodyKnowsThis 1 }}', '…there……'],
    ['{{ "a\\"b" }}{{ `raw\\n` }}', 'a"braw\\n'],
  ] as const) it(`fill in ${template}`, () => assert.equal(fill(template), expected));

  it('never run away with a pattern', () => {
    assert.equal(fill(`{{ regexMatch "^(a+)+$" "${'a'.repeat(60)}b" }}`), '…');
    assert.equal(fill('{{ regexReplaceAll "[^a-z]+" "a-1-b" "_" }}'), 'a_b');
  });
});
