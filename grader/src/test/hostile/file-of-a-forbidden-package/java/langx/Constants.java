package java.langx;

/** In a package that only the JDK may fill. */
public final class Constants {

    public static final String ONE = String.valueOf('1');

    private Constants() {}
}
