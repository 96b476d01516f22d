package org.policygraph.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The straight lines that a page of a PDF draws, gathered from its path operators (ISO 32000-1,
 * 8.5): strokes along an edge of the page, and bars so thin that they look like them. Everything
 * else is forgotten at once.
 */
final class Drawing {

  /** A page that draws more lines is a chart or a map; none of them makes a table. */
  private static final int MOST = 50_000;

  private static final double SLANT = 1;
  private static final double THIN = 3;

  /** A line, or the diagonal of the box around a path, in the units of the page. */
  private record Stretch(double x1, double y1, double x2, double y2) {

    boolean isStraight() {
      return Math.min(width(), height()) <= SLANT && Math.max(width(), height()) > SLANT;
    }

    boolean isBar() {
      double thickness = Math.min(width(), height());
      return thickness <= THIN && Math.max(width(), height()) >= 2 * Math.max(thickness, SLANT);
    }

    /** The line in the middle of a bar. */
    Stretch middle() {
      double x = (x1 + x2) / 2;
      double y = (y1 + y2) / 2;
      return width() < height() ? new Stretch(x, y1, x, y2) : new Stretch(x1, y, x2, y);
    }

    Stretch with(Point2D point) {
      return new Stretch(
          Math.min(x1, point.getX()),
          Math.min(y1, point.getY()),
          Math.max(x2, point.getX()),
          Math.max(y2, point.getY()));
    }

    private double width() {
      return Math.abs(x2 - x1);
    }

    private double height() {
      return Math.abs(y2 - y1);
    }
  }

  private final List<Stretch> drawn = new ArrayList<>();

  /** The straight lines of the path that is not drawn yet, and the boxes around its parts. */
  private final List<Stretch> lines = new ArrayList<>();

  private final List<Stretch> boxes = new ArrayList<>();

  private Point2D start = new Point2D.Double();
  private Point2D at = start;
  private Stretch box = new Stretch(0, 0, 0, 0);
  private boolean curved;

  /** Forgets the lines of the page before. */
  void clear() {
    drawn.clear();
    endPath();
  }

  /** Follows an operator, if it is one of paths. */
  void follow(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> moveTo(point(operands, 0, matrix));
      case "l" -> lineTo(point(operands, 0, matrix));
      case "c", "v", "y" -> curveTo(point(operands, Math.max(0, operands.size() - 2), matrix));
      case "re" -> rectangle(operands, matrix);
      case "h" -> lineTo(start);
      case "S", "B", "B*" -> paint(true, !operator.equals("S"));
      case "s", "b", "b*" -> {
        lineTo(start);
        paint(true, !operator.equals("s"));
      }
      case "f", "F", "f*" -> paint(false, true);
      case "n" -> endPath();
      default -> {
        // no operator of paths
      }
    }
  }

  /**
   * The lines of the page as they lie to its text.
   *
   * @param direction how far the text is turned, in degrees: 0, 90, 180 or 270
   * @param page the visible part of the page
   */
  List<Ruling> rulings(int direction, PDRectangle page) {
    if (drawn.size() > MOST) {
      return List.of();
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Stretch line : drawn) {
      double[] first = turned(line.x1(), line.y1(), direction, page);
      double[] last = turned(line.x2(), line.y2(), direction, page);
      rulings.add(Ruling.between(first[0], first[1], last[0], last[1]));
    }
    return Ruling.joined(rulings);
  }

  private static double[] turned(double pageX, double pageY, int direction, PDRectangle page) {
    double x = pageX - page.getLowerLeftX();
    double y = pageY - page.getLowerLeftY();
    return switch (direction) {
      case 90 -> new double[] {y, x};
      case 180 -> new double[] {page.getWidth() - x, y};
      case 270 -> new double[] {page.getHeight() - y, page.getWidth() - x};
      default -> new double[] {x, page.getHeight() - y};
    };
  }

  private void moveTo(Point2D point) {
    endPart();
    start = point;
    at = point;
    box = new Stretch(point.getX(), point.getY(), point.getX(), point.getY());
  }

  private void lineTo(Point2D point) {
    Stretch line = new Stretch(at.getX(), at.getY(), point.getX(), point.getY());
    if (line.isStraight() && drawn.size() + lines.size() <= MOST) {
      lines.add(line);
    }
    box = box.with(point);
    at = point;
  }

  private void curveTo(Point2D point) {
    curved = true;
    at = point;
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    double x = number(operands, 0);
    double y = number(operands, 1);
    double right = x + number(operands, 2);
    double top = y + number(operands, 3);
    moveTo(point(x, y, matrix));
    lineTo(point(right, y, matrix));
    lineTo(point(right, top, matrix));
    lineTo(point(x, top, matrix));
    lineTo(start);
  }

  private void paint(boolean stroked, boolean filled) {
    endPart();
    if (drawn.size() <= MOST) {
      drawn.addAll(stroked ? lines : List.of());
      drawn.addAll(filled ? boxes : List.of());
    }
    endPath();
  }

  /** A part of a path ends where the next begins, or where it is drawn. */
  private void endPart() {
    if (!curved && box.isBar() && drawn.size() + boxes.size() <= MOST) {
      boxes.add(box.middle());
    }
    curved = false;
    box = new Stretch(0, 0, 0, 0);
  }

  private void endPath() {
    lines.clear();
    boxes.clear();
    curved = false;
    box = new Stretch(0, 0, 0, 0);
  }

  private static Point2D point(List<COSBase> operands, int from, Matrix matrix) {
    return point(number(operands, from), number(operands, from + 1), matrix);
  }

  private static Point2D point(double x, double y, Matrix matrix) {
    return matrix.transformPoint((float) x, (float) y);
  }

  private static double number(List<COSBase> operands, int place) {
    return place < operands.size() && operands.get(place) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }
}
