package org.policygraph.source;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A picture turned by quarters. */
final class Turned {

  private Turned() {}

  static BufferedImage by(int quarters, BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean side = quarters % 2 != 0;
    BufferedImage turned =
        new BufferedImage(
            side ? height : width, side ? width : height, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform turn = new AffineTransform();
    turn.translate(turned.getWidth() / 2., turned.getHeight() / 2.);
    turn.quadrantRotate(quarters);
    turn.translate(-width / 2., -height / 2.);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return turned;
  }
}
