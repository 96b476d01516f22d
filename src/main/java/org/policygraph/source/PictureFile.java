package org.policygraph.source;

/** A picture of a page (PNG, JPEG, TIFF, BMP, WebP), read by Tesseract. */
final class PictureFile implements Format {

  private final Tesseract tesseract;

  PictureFile(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public String mediaType(Source source) {
    return "image/" + type(source);
  }

  @Override
  public void read(Source source, Transcript out) {
    if (!tesseract.isInstalled()) {
      throw tesseract.missing(source, "the file is a picture");
    }
    tesseract.read(source, type(source), out);
  }

  /** Whether a file is a picture by its first bytes. */
  static boolean is(Source source) {
    return !type(source).isEmpty();
  }

  private static String type(Source source) {
    if (source.hasAt(0, "\u0089PNG")) {
      return "png";
    }
    if (source.hasAt(0, "\u00ff\u00d8\u00ff")) {
      return "jpeg";
    }
    if (source.hasAt(0, "II*\u0000") || source.hasAt(0, "MM\u0000*")) {
      return "tiff";
    }
    if (source.hasAt(0, "RIFF") && source.hasAt(8, "WEBP")) {
      return "webp";
    }
    return source.hasAt(0, "BM") && source.hasAt(6, "\u0000\u0000\u0000\u0000") ? "bmp" : "";
  }
}
