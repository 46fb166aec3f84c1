package org.entente.record.usecase;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the sequencing as soon as an act is committed, outside the request that committed it. Acts that come while it runs
 * share the next run. What it misses, the periodic job picks up.
 */
@Component
class SequencingThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SequencingThread.class);

    private final Sequencing sequencing;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("record").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();

    SequencingThread(Sequencing sequencing) {
        this.sequencing = sequencing;
    }

    @EventListener(WritingActsDown.ActWaits.class)
    public void wake() {
        if (waiting.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    /** Takes up what a crash left, and signs the empty log of a first start. */
    @EventListener(ApplicationReadyEvent.class)
    public void onReady() {
        wake();
    }

    private void run() {
        // Before the run, not after: an act committed while it reads the queue must cause another run.
        waiting.set(false);
        try {
            sequencing.run();
        } catch (RuntimeException e) {
            LOG.error("The record could not be brought up to date; it will be tried again.", e);
        }
    }

    @Override
    public void destroy() {
        thread.close();
    }
}
