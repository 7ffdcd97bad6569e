package backcheck.evaluate;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Finds what a method handle in a class file leads to. */
final class Targets {

    private final Program program;

    Targets(Program program) {
        this.program = program;
    }

    Lambda.Target of(Handle handle) {
        boolean makes = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (handle.getTag() < Opcodes.H_INVOKEVIRTUAL) {
            throw new Declined("a handle of a field");
        }
        if (!Program.isOwn(handle.getOwner())) {
            return ofLibrary(handle, makes);
        }
        OwnType owner = program.own(handle.getOwner());
        Routine routine = owner.find(handle.getName() + handle.getDesc());
        if (routine == null) {
            throw new Declined(handle.toString());
        }
        if (makes) {
            return (machine, all) -> machine.makeOwn(owner, routine, all);
        }
        boolean fixed = routine.isFixed() || handle.getTag() == Opcodes.H_INVOKESPECIAL;
        return fixed
                ? (machine, all) -> machine.callOwn(routine, all)
                : (machine, all) -> machine.callVirtual(routine, all);
    }

    private Lambda.Target ofLibrary(Handle handle, boolean makes) {
        boolean direct = makes || handle.getTag() == Opcodes.H_INVOKESTATIC;
        LibraryMethod method =
                program.library().method(handle.getOwner(), handle.getName(), handle.getDesc(), direct);
        if (makes) {
            return (machine, all) -> {
                Object made = method.call(machine, null, all);
                if (made instanceof UnsupportedOperationException) {
                    // whether it is a stub's depends on who asks for it
                    throw new Declined("UnsupportedOperationException::new");
                }
                if (made instanceof Throwable exception) {
                    machine.made(exception, exception.getStackTrace()[0], machine.place());
                }
                return made;
            };
        }
        return direct
                ? (machine, all) -> method.call(machine, null, all)
                : (machine, all) -> machine.callLibrary(method, all);
    }
}
