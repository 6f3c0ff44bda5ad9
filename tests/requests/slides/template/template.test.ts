import { sv } from '../../../../src/messages/sv';
import { bodiesOf, isTitle, placeholderType } from '../../../../src/requests/slides/template/layouts';
import { slideId } from '../../../../src/requests/slides/template/new-slide';
import { kindOf, templateKeys } from '../../../../src/requests/slides/template/slide-kinds';
import { templateRequests } from '../../../../src/requests/slides/template/template';
import { aPresentation, aTemplate } from '../a-presentation';

describe('the template', () => {
  const presentation = aTemplate().get();

  it('has one slide for each slide a deck may need, and no other', () => {
    expect(presentation.slides?.map(({ objectId }) => objectId)).toEqual(templateKeys.map(slideId));
  });

  it('has a real title on every slide, its body placeholders, and a page number on all but the cover', () => {
    for (const [place, key] of templateKeys.entries()) {
      const slide = presentation.slides?.[place] ?? {};
      expect(slide.pageElements?.filter(isTitle)).toHaveLength(1);
      expect(bodiesOf(slide)).toHaveLength(kindOf(key).bodies.length);
      expect(slide.pageElements?.some((element) => placeholderType(element) === 'SLIDE_NUMBER')).toBe(key !== 'cover');
    }
  });

  it('sets all twelve colours of LOOK.md section 2 on the master', () => {
    const colors = presentation.masters?.[0]?.pageProperties?.colorScheme?.colors ?? [];
    const hex = (type: string): string => {
      const { red = 0, green = 0, blue = 0 } = colors.find((color) => color.type === type)?.color ?? {};
      return [red, green, blue]
        .map((part) =>
          Math.round((part ?? 0) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
    };
    expect(['DARK1', 'LIGHT1', 'DARK2', 'LIGHT2', 'ACCENT1', 'ACCENT6', 'HYPERLINK'].map(hex)).toEqual([
      '17222b',
      'ffffff',
      '45525e',
      'f1f4f6',
      'b23a0e',
      '17495c',
      '0a58a3',
    ]);
  });

  it('is made once: a second look finds nothing to do, whatever its owner took away', () => {
    expect(templateRequests(presentation, true, sv)).toEqual([]);
    expect(templateRequests({ ...presentation, slides: presentation.slides?.slice(5, 6) ?? [] }, true, sv)).toEqual([]);
  });

  it('can do without page numbers', () => {
    expect(JSON.stringify(templateRequests(aPresentation().get(), false, sv))).not.toContain(
      '"type":"SLIDE_NUMBER","index":0},"objectId"',
    );
  });

  it('names theme colours only; the theme itself has the only fixed ones', () => {
    const requests = templateRequests(aPresentation().get(), true, sv).filter(
      ({ updatePageProperties }) => !updatePageProperties,
    );
    expect(JSON.stringify(requests)).not.toContain('rgbColor');
  });
});
