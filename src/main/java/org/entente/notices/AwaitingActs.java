package org.entente.notices;

import java.util.List;
import org.entente.core.Actor;

/** Tells what awaits an act of the actor's State; each module that has such matters implements it. */
public interface AwaitingActs {

    List<AwaitingAct> awaiting(Actor actor);
}
