package org.entente.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public vectors that implementations of RFC 6962 trees share: eight leaves, their roots, and proofs over them. */
class TreeVectorsTests {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private record Vector(int of, int size, List<String> path) {}

    private static final List<Vector> INCLUSIONS = List.of(
            new Vector(0, 1, List.of()),
            new Vector(
                    0,
                    8,
                    List.of(
                            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")),
            new Vector(
                    5,
                    8,
                    List.of(
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
            new Vector(2, 3, List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")),
            new Vector(
                    1,
                    5,
                    List.of(
                            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")));

    private static final List<Vector> CONSISTENCIES = List.of(
            new Vector(1, 1, List.of()),
            new Vector(
                    1,
                    8,
                    List.of(
                            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")),
            new Vector(
                    6,
                    8,
                    List.of(
                            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
            new Vector(
                    2,
                    5,
                    List.of(
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")),
            new Vector(
                    6,
                    7,
                    List.of(
                            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                            "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")));

    private final MemoryLog log = new MemoryLog();

    TreeVectorsTests() {
        LEAVES.forEach(leaf -> log.append(HexFormat.of().parseHex(leaf)));
    }

    @Test
    void theTreeWithoutLeavesHasTheHashOfNothing() {
        assertThat(new Tree(log, 0).root())
                .isEqualTo(hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void everyRootIsThatOfTheVectors() {
        var frontier = new Frontier();
        for (int size = 1; size <= LEAVES.size(); size++) {
            frontier.append(Hash.ofLeaf(HexFormat.of().parseHex(LEAVES.get(size - 1))));
            assertThat(new Tree(log, size).root()).isEqualTo(root(size));
            assertThat(frontier.root()).isEqualTo(root(size));
        }
    }

    @Test
    void everyInclusionProofIsThatOfTheVectorsAndHolds() {
        for (var vector : INCLUSIONS) {
            var path = hashes(vector.path());
            var leaf = Hash.ofLeaf(HexFormat.of().parseHex(LEAVES.get(vector.of())));
            assertThat(new Tree(log, vector.size()).inclusion(vector.of())).isEqualTo(path);
            assertThat(ProofCheck.included(leaf, vector.of(), vector.size(), path, root(vector.size())))
                    .isTrue();
            assertEveryChangedPathIsRefused(
                    path,
                    changed -> ProofCheck.included(leaf, vector.of(), vector.size(), changed, root(vector.size())));
            for (var wrong : List.of(vector.of() - 1, vector.of() + 1, vector.of() ^ 2)) {
                assertThat(ProofCheck.included(leaf, wrong, vector.size(), path, root(vector.size())))
                        .isFalse();
            }
            for (var wrong : List.of(vector.size() * 2, vector.size() / 2)) {
                assertThat(ProofCheck.included(leaf, vector.of(), wrong, path, root(vector.size())))
                        .isFalse();
            }
        }
    }

    @Test
    void everyConsistencyProofIsThatOfTheVectorsAndHolds() {
        for (var vector : CONSISTENCIES) {
            var path = hashes(vector.path());
            var older = root(vector.of());
            var newer = root(vector.size());
            assertThat(new Tree(log, vector.size()).consistency(vector.of())).isEqualTo(path);
            assertThat(ProofCheck.consistent(vector.of(), older, vector.size(), newer, path))
                    .isTrue();
            assertEveryChangedPathIsRefused(
                    path, changed -> ProofCheck.consistent(vector.of(), older, vector.size(), newer, changed));
            if (vector.of() != vector.size()) {
                assertThat(ProofCheck.consistent(vector.of(), newer, vector.size(), older, path))
                        .isFalse();
                assertThat(ProofCheck.consistent(vector.of() + 1, older, vector.size(), newer, path))
                        .isFalse();
                assertThat(ProofCheck.consistent(vector.of(), older, vector.size() * 2, newer, path))
                        .isFalse();
            }
        }
    }

    @Test
    void anOlderTreeIsNeverLargerThanTheNewer() {
        assertThat(ProofCheck.consistent(2, root(2), 1, root(1), List.of())).isFalse();
        assertThat(ProofCheck.consistent(0, Hash.EMPTY_TREE, 1, root(1), List.of()))
                .isTrue();
        assertThat(ProofCheck.consistent(0, root(1), 1, root(1), List.of())).isFalse();
    }

    private interface Check {
        boolean passes(List<Hash> path);
    }

    private static void assertEveryChangedPathIsRefused(List<Hash> path, Check check) {
        var changed = new ArrayList<List<Hash>>();
        changed.add(with(path, path.size(), Hash.EMPTY_TREE));
        changed.add(with(path, 0, Hash.EMPTY_TREE));
        for (int at = 0; at < path.size(); at++) {
            var shorter = new ArrayList<>(path);
            var hash = shorter.remove(at).bytes();
            hash[0] ^= 8;
            changed.add(shorter);
            changed.add(with(shorter, at, Hash.of(hash)));
        }
        assertThat(changed).noneMatch(check::passes);
    }

    private static List<Hash> with(List<Hash> path, int at, Hash hash) {
        var longer = new ArrayList<>(path);
        longer.add(at, hash);
        return longer;
    }

    private static Hash root(int size) {
        return hash(ROOTS.get(size - 1));
    }

    private static List<Hash> hashes(List<String> hex) {
        return hex.stream().map(TreeVectorsTests::hash).toList();
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
