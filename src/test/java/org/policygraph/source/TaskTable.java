package org.policygraph.source;

/** A table of tasks, and what stands around it. */
final class TaskTable {

  static final double[] WIDTHS = {226, 154, 82};
  static final String HEAD = "任务\t责任单位\t时限";
  static final String[] LONG = {
    "建立健全基层医疗卫生机构运行新机制，完善绩效考核办法。", "市卫生健康委、市财政局、市人力资源社会保障局", "2025年12月底前"
  };
  static final String[] SHORT = {"组织开展防汛检查", "市水利局", "每年一次"};
  static final String PROSE =
      "各责任单位要按照任务分工，细化工作措施，明确时间节点，确保各项任务落到实处、取得实效，重大事项及时向市政府报告，并"
          + "于每年十二月底前将落实情况报市政府办公室，由市政府办公室汇总后予以通报，对工作不力的单位要按照有关规定严肃问责。";

  private TaskTable() {}

  /** A page of a letter: a title, text in two columns, and a footnote. */
  static DrawnPdf letter() {
    return new DrawnPdf()
        .page()
        .text(180, 100, "关于做好防汛工作的通知")
        .paragraph(94, 150, 180, PROSE.substring(0, 60))
        .paragraph(310, 150, 180, PROSE.substring(60, 112))
        .text(94, 720, "注：本通知自印发之日起施行。");
  }

  /** Draws a table under the usual head; gives back its lower edge. */
  static double table(DrawnPdf pdf, double y, String[]... rows) {
    double edge = pdf.row(y, WIDTHS, HEAD.split("\t"));
    for (String[] row : rows) {
      edge = pdf.row(edge, WIDTHS, row);
    }
    return edge;
  }

  /** A row as a line. */
  static String row(String... cells) {
    return String.join("\t", cells);
  }

  /** Lines as a text. */
  static String lines(String... lines) {
    return String.join("\n", lines);
  }
}
