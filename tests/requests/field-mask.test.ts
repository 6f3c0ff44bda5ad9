import { fieldMask } from '../../src/requests/field-mask';

describe('fieldMask', () => {
  test('names each leaf; measures, colours and cell values are one leaf', () => {
    expect(
      fieldMask({
        bold: true,
        fontSize: { magnitude: 18, unit: 'PT' },
        foregroundColor: { opaqueColor: { themeColor: 'DARK1' } },
        outline: {
          weight: { magnitude: 1, unit: 'PT' },
          outlineFill: { solidFill: { color: { themeColor: 'ACCENT5' }, alpha: 0.5 } },
        },
        userEnteredValue: { stringValue: '=1+1' },
        backgroundColorStyle: { rgbColor: { red: 1 } },
      }),
    ).toBe(
      'bold,fontSize,foregroundColor.opaqueColor,outline.weight,outline.outlineFill.solidFill.color,' +
        'outline.outlineFill.solidFill.alpha,userEnteredValue,backgroundColorStyle',
    );
  });

  test('a list is one leaf, an empty object and null are set as they are, undefined is not sent', () => {
    expect(fieldMask({ rows: [{ a: 1 }], dataValidation: {}, note: null, title: undefined })).toBe(
      'rows,dataValidation,note',
    );
  });

  test('nothing to send has an empty mask', () => {
    expect(fieldMask({})).toBe('');
  });
});
