package org.policygraph.server;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes Chinese apart for the index: every two neighbouring characters are a term, and for the
 * index every single one as well, so that words of any length are found without a dictionary. Other
 * scripts are taken apart by words, in lower case.
 */
final class ChineseText extends Analyzer {

  private static final int SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean singles;

  /**
   * An analyser.
   *
   * @param singles whether single characters are terms too: in the index, not in a question of more
   *     characters
   */
  ChineseText(boolean singles) {
    this.singles = singles;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream narrow = new LowerCaseFilter(new CJKWidthFilter(words));
    return new TokenStreamComponents(words, new CJKBigramFilter(narrow, SCRIPTS, singles));
  }
}
