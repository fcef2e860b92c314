package eu.kalaka.local.demo;

/**
 * Numbers that have the right shape and ring nowhere: the subscriber part begins with {@code 000}, Greek mobiles have the
 * prefix 692 as well. The running number makes them different from each other.
 */
final class PhoneNumbers {

    private static final String[] HUNGARIAN_MOBILE = {"20", "30", "70"};
    private static final String[] HUNGARIAN_AREA = {"33", "34"};
    private static final int PER_AREA = 1000;

    private PhoneNumbers() {}

    static String mobile(Country country, int number) {
        return switch (country) {
            case HU -> "+36%s000%04d".formatted(HUNGARIAN_MOBILE[number % HUNGARIAN_MOBILE.length], number);
            case GR -> "+30692000%04d".formatted(number);
        };
    }

    static String landline(Country country, int number) {
        return switch (country) {
            case HU -> "+36%s000%03d".formatted(HUNGARIAN_AREA[number / PER_AREA % 2], number % PER_AREA);
            case GR -> "+302321000%03d".formatted(number % PER_AREA);
        };
    }
}
