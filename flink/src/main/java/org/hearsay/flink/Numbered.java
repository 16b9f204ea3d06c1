package org.hearsay.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;

/**
 * Something with its place in the input, by which the order of the input is found again.
 *
 * @param number its place, from 0
 */
record Numbered<T>(long number, T it) {

  /**
   * How Flink carries them: accounts are deep trees of records, which its Kryo writes as they are.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic record is raw
  static <T> TypeInformation<Numbered<T>> type() {
    return (TypeInformation) new GenericTypeInfo<>(Numbered.class);
  }
}
