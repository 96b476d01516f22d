package org.policygraph.outline;

import java.util.Optional;

/**
 * An administrative division of China, or a zone attached to one.
 *
 * @param code GB/T 2260 code of six digits; {@code 000000} for the centre; for a zone its parent's
 *     code, a hyphen and a slug made of its name
 * @param name full name, for example 武汉市
 * @param level its level
 * @param parent code of the division above it
 */
public record Jurisdiction(String code, String name, Level level, Optional<String> parent) {

  /** The levels of government. */
  public enum Level {
    /** 国家. */
    CENTRE,
    /** 省. */
    PROVINCE,
    /** 市. */
    CITY,
    /** 县. */
    COUNTY,
    /** 功能区. */
    ZONE
  }
}
