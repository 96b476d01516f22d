package org.policygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygraph.Input;
import org.policygraph.outline.Overrides;

/** The site where documents have a subject that the shipped scheme of topics does not know. */
class OtherSubjectTest extends SiteInBrowser {

  private static final String REFERENCE =
      """
      甲省公园条例
      2015年3月1日甲省人民代表大会常务委员会通过
      第一章 规划
      第一条 县级以上人民政府应当编制公园建设规划。
      第二条 公园绿地面积不得低于公园总面积的百分之六十。
      第二章 管理
      第三条 公园管理机构应当每年检查游乐设施。
      第四条 公园应当设置安全警示标志。
      """;

  private static final String LOCAL =
      """
      乙市公园条例
      2018年6月1日乙市人民代表大会常务委员会通过
      第一章 规划
      第一条 市人民政府应当编制公园建设规划。
      第二条 公园绿地面积不得低于公园总面积的百分之七十。
      第二章 管理
      第三条 公园管理机构应当每半年检查游乐设施。
      第四条 禁止在公园内燃放烟花。
      """;

  private static Input document(String name, String text, String jurisdiction) {
    Overrides said =
        new Overrides(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(jurisdiction));
    Input.Bytes bytes = new Input.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return new Input(name, Optional.of(bytes), said);
  }

  @Override
  RunningService serve() {
    return RunningService.with(
        List.of(document("甲.txt", REFERENCE, "湖北省"), document("乙.txt", LOCAL, "武汉市")));
  }

  @Test
  void theOverviewTellsSectionsWhereEveryTopicIsOther() {
    open("overview");
    browser.until("the matrix is there", b -> !b.all("#coverage tbody tr").isEmpty());

    assertThat(browser.texts("#coverage tbody th")).containsExactly("第一章 规划", "第二章 管理");
    assertThat(browser.texts("#coverage thead th").get(0)).isEqualTo("参照文件的部分");

    browser.press("#coverage .cell");
    browser.until("the cell is open", b -> !b.all(".detail .side").isEmpty());
    assertThat(browser.address()).contains("rows=section");
  }
}
