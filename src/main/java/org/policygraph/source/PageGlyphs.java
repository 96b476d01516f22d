package org.policygraph.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The characters of a page sorted out: those that slant, as watermarks and the words around seals
 * do, and those that stand above or below their line, which are smaller than what is before them.
 */
final class PageGlyphs {

  /** From how many degrees on a character slants; a scan that lies crooked has fewer. */
  private static final double SLANT = 8;

  /** How large a character above or below its line is at most, in parts of the one before. */
  private static final double SMALLER = 0.8;

  /** How far above or below it stands at least, and how far behind at most, in the same parts. */
  private static final double ABOVE = 0.2;

  private static final double BELOW = 0.06;
  private static final double FURTHEST = 0.8;
  private static final double NEAR = 0.5;

  private final List<TextPosition> upright = new ArrayList<>();
  private final StringBuilder slanting = new StringBuilder();
  private final IdentityHashMap<TextPosition, String> placed = new IdentityHashMap<>();

  PageGlyphs(List<TextPosition> glyphs) {
    long slant = glyphs.stream().filter(PageGlyphs::isSlanting).count();
    boolean most = slant * 2 > glyphs.size();
    for (TextPosition glyph : glyphs) {
      if (!most && isSlanting(glyph)) {
        slanting.append(glyph.getUnicode());
      } else {
        upright.add(glyph);
      }
    }
    place();
  }

  /** The characters that do not slant. */
  List<TextPosition> upright() {
    return upright;
  }

  /** What those say that do. */
  String slanting() {
    return slanting.toString();
  }

  /** A word with digits above and below the line as such. */
  String placed(String word, List<TextPosition> glyphs) {
    if (glyphs.stream().noneMatch(placed::containsKey)) {
      return word;
    }
    StringBuilder whole = new StringBuilder();
    glyphs.forEach(glyph -> whole.append(placed.getOrDefault(glyph, glyph.getUnicode())));
    return whole.toString();
  }

  private static boolean isSlanting(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    double turned = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double over = ((turned % 90) + 90) % 90;
    return Math.min(over, 90 - over) > SLANT;
  }

  private void place() {
    for (int i = 1; i < upright.size(); i++) {
      TextPosition before = upright.get(i - 1);
      for (int j = i - 1; j > 0 && placed.containsKey(before); j--) {
        before = upright.get(j - 1);
      }
      place(upright.get(i - 1), before, upright.get(i));
    }
  }

  /** Finds whether a character stands above or below another, right behind a third. */
  private void place(TextPosition neighbour, TextPosition level, TextPosition glyph) {
    double size = Print.size(level);
    double up = level.getYDirAdj() - glyph.getYDirAdj();
    double apart = glyph.getXDirAdj() - Print.right(neighbour);
    boolean near = apart > -NEAR * size && apart < NEAR * size && glyph.getDir() == level.getDir();
    if (!near || Print.size(glyph) > SMALLER * size || level.getUnicode().isBlank()) {
      return;
    }
    String unicode = glyph.getUnicode();
    String raised = up > ABOVE * size && up < FURTHEST * size ? Raised.above(unicode) : unicode;
    String set = -up > BELOW * size && -up < FURTHEST * size ? Raised.below(unicode) : raised;
    if (!set.equals(unicode)) {
      placed.put(glyph, set);
    }
  }
}
