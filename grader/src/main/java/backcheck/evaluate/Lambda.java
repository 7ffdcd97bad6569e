package backcheck.evaluate;

/** What a lambda or a method reference does: a target, and the values that it has kept for it. */
final class Lambda {

    private final Machine machine;
    private final Target target;
    private final Object[] kept;
    private final TypeMatch[] takes;

    /** Where a call arrives. */
    @FunctionalInterface
    interface Target {
        /** Call it with boxed arguments, the object first if there is one. */
        Object call(Machine machine, Object[] all);
    }

    /**
     * A lambda.
     *
     * @param takes what each argument must be, as a JVM's lambda casts them; null for one that it does not cast
     */
    Lambda(Machine machine, Target target, Object[] kept, TypeMatch[] takes) {
        this.machine = machine;
        this.target = target;
        this.kept = kept;
        this.takes = takes;
    }

    /** Call it from the JDK. */
    Object call(Object... given) {
        for (int i = 0; i < takes.length; i++) {
            if (takes[i] != null && given[i] != null && !takes[i].matches(given[i])) {
                throw new Declined("an argument of another type");
            }
        }
        Object[] all = new Object[kept.length + given.length];
        System.arraycopy(kept, 0, all, 0, kept.length);
        System.arraycopy(given, 0, all, kept.length, given.length);
        try {
            return target.call(machine, all);
        } catch (StudentException | Declined e) {
            throw e;
        } catch (RuntimeException e) {
            // ours, not the submission's: who waits for this must not take it for that
            throw new Declined(e.toString());
        }
    }

    /** Call it as the method of an own interface, whose arguments stand from this slot on, after the object. */
    void call(Signature signature, int at) {
        Slots slots = machine.slots();
        slots.put(at, signature.returns(), call(slots.getAll(at + 1, signature.takes())));
    }
}
