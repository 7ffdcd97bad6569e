package backcheck.evaluate;

import backcheck.evaluate.Base.Kind;

/** What objects of own classes have from the JDK's: {@code Object}, {@code Enum}, and the exceptions. */
final class BaseMethods {

    private BaseMethods() {}

    /**
     * Call a method or a constructor of the base on an object.
     *
     * @param key its name and descriptor
     * @param at the slot of the object, after which its arguments stand; the result comes there
     */
    static void call(Slots slots, String key, int at) {
        Instance self = (Instance) slots.things[at];
        Kind kind = self.type().base().kind();
        switch (key) {
            case "<init>()V" -> { }
            case "equals(Ljava/lang/Object;)Z" -> slots.numbers[at] = self == slots.things[at + 1] ? 1 : 0;
            default -> {
                switch (kind) {
                    case ENUM -> ofEnum(slots, self, key, at);
                    case EXCEPTION -> ofException(slots, self, key, at);
                    case PLAIN -> throw new Declined(key);
                }
            }
        }
    }

    private static void ofEnum(Slots slots, Instance self, String key, int at) {
        switch (key) {
            case "<init>(Ljava/lang/String;I)V" -> {
                self.things[Base.NAME] = slots.things[at + 1];
                self.numbers[Base.ORDINAL] = slots.numbers[at + 2];
            }
            case "ordinal()I" -> slots.numbers[at] = self.numbers[Base.ORDINAL];
            case "name()Ljava/lang/String;", "toString()Ljava/lang/String;" -> slots.things[at] = self.things[Base.NAME];
            case "compareTo(Ljava/lang/Enum;)I" -> slots.numbers[at] =
                    self.numbers[Base.ORDINAL] - sameEnum(self, (Instance) slots.things[at + 1]).numbers[Base.ORDINAL];
            default -> throw new Declined(key);
        }
    }

    /** A constant with a body of its own has a class of its own, and its enum's: that is left to a JVM. */
    private static Instance sameEnum(Instance self, Instance other) {
        if (other.type() != self.type()) {
            throw new Declined("constants of two classes");
        }
        return other;
    }

    private static void ofException(Slots slots, Instance self, String key, int at) {
        switch (key) {
            case "<init>(Ljava/lang/String;)V", "<init>(Ljava/lang/String;Ljava/lang/Throwable;)V" ->
                self.things[Base.MESSAGE] = slots.things[at + 1];
            case "getMessage()Ljava/lang/String;" -> slots.things[at] = self.things[Base.MESSAGE];
            default -> throw new Declined(key);
        }
    }

    /** What the base makes of an object as text; null where that is the object's own affair. */
    static String toString(Instance self) {
        boolean plain = self.type().base().kind() == Kind.ENUM && self.type().find("toString()Ljava/lang/String;") == null;
        return plain ? (String) self.things[Base.NAME] : null;
    }
}
