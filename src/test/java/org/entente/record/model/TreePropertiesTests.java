package org.entente.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random trees against the definition itself. The seed is fixed, so that a failure happens again. */
class TreePropertiesTests {

    private static final int LARGEST = 70_000;

    private static final MemoryLog LOG = new MemoryLog();

    private final Random random = new Random(6962);

    @BeforeAll
    static void growATree() {
        var random = new Random(9162);
        var entry = new byte[32];
        for (int index = 0; index < LARGEST; index++) {
            random.nextBytes(entry);
            LOG.append(entry.clone());
        }
    }

    @Test
    void theRootOfEverySmallTreeIsThatOfTheDefinition() {
        var frontier = new Frontier();
        for (int size = 0; size < 600; size++) {
            var leaves = LOG.entries.subList(0, size).stream().map(Hash::ofLeaf).toList();
            assertThat(new Tree(LOG, size).root()).isEqualTo(MemoryLog.naiveRoot(leaves));
            assertThat(frontier.root()).isEqualTo(MemoryLog.naiveRoot(leaves));
            frontier.append(Hash.ofLeaf(LOG.entries.get(size)));
        }
    }

    @Test
    void theRootOfLargeTreesIsThatOfTheDefinition() {
        for (var size : new int[] {65_535, 65_536, 65_537, LARGEST}) {
            var leaves = LOG.entries.subList(0, size).stream().map(Hash::ofLeaf).toList();
            assertThat(new Tree(LOG, size).root()).isEqualTo(MemoryLog.naiveRoot(leaves));
        }
    }

    @Test
    void everyProofHoldsAndHoldsForNothingElse() {
        for (int round = 0; round < 3_000; round++) {
            var size = 1 + random.nextInt(round % 2 == 0 ? 1_000 : LARGEST - 1);
            var index = random.nextInt(size);
            var older = random.nextInt(size + 1);
            var tree = new Tree(LOG, size);
            var path = tree.inclusion(index);
            var leaf = Hash.ofLeaf(LOG.entries.get(index));

            assertThat(ProofCheck.included(leaf, index, size, path, tree.root()))
                    .isTrue();
            assertThat(ProofCheck.included(leaf, index + 1, size, path, tree.root()))
                    .isFalse();
            assertThat(ProofCheck.included(tree.root(), index, size, path, tree.root()))
                    .isEqualTo(size == 1);

            var olderRoot = new Tree(LOG, older).root();
            var growth = tree.consistency(older);
            assertThat(ProofCheck.consistent(older, olderRoot, size, tree.root(), growth))
                    .isTrue();
            if (older > 0 && older < size) {
                assertThat(ProofCheck.consistent(older, leaf, size, tree.root(), growth))
                        .isEqualTo(older == 1 && index == 0);
            }
        }
    }

    @Test
    void aTileIsNamedByOnePathOnly() {
        assertThat(Tile.parse(0, "x001/x234/067")).contains(new Tile(0, 1_234_067, 256));
        assertThat(Tile.parse(0, "000.p/1")).contains(new Tile(0, 0, 1));
        for (var wrong :
                new String[] {"0", "x000/000", "000.p/0", "000.p/256", "000.p/01", "1000", "001/000", "../000", ""}) {
            assertThat(Tile.parse(0, wrong)).describedAs(wrong).isEmpty();
        }
        for (int round = 0; round < 1_000; round++) {
            var tile = new Tile(1, random.nextLong(1L << 40), 1 + random.nextInt(256));
            assertThat(Tile.parse(1, tile.path())).contains(tile);
        }
    }

    @Test
    void aTreeOfSeventyThousandHasTheTilesOfTheSpecification() {
        assertThat(Tile.ofLevel(0, 70_000)).hasSize(274).endsWith(new Tile(0, 273, 112));
        assertThat(Tile.ofLevel(1, 70_000)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
        assertThat(Tile.ofLevel(2, 70_000)).containsExactly(new Tile(2, 0, 1));
        assertThat(Tile.ofLevel(3, 70_000)).isEmpty();
    }
}
