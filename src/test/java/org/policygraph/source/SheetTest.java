package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-mm-dd", "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@"})
  void aDayOfAWorkbookIsReadAsADayHoweverItIsShown(String format, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("table.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat(format));
      Row head = book.createSheet().createRow(0);
      head.createCell(0).setCellValue("File");
      head.createCell(1).setCellValue("Date");
      head.createCell(2).setCellValue("Jurisdiction");
      Row row = book.getSheetAt(0).createRow(2);
      row.createCell(0).setCellValue("a.docx");
      Cell date = row.createCell(1);
      date.setCellValue(LocalDate.of(2021, 3, 6));
      date.setCellStyle(day);
      row.createCell(2).setCellValue(420100);
      book.write(out);
    }

    assertThat(Sheet.read(file).rows())
        .containsExactly(Map.of("file", "a.docx", "date", "2021-03-06", "jurisdiction", "420100"));
  }
}
