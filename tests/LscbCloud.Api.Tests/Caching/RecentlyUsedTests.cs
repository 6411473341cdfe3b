using LscbCloud.Infrastructure.Caching;

namespace LscbCloud.Api.Tests.Caching;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void A_full_cache_forgets_the_entry_that_was_not_used_for_longest_and_keeps_the_others()
    {
        var cache = new RecentlyUsed<string, int>(most: 3);
        cache.Set("a", 1);
        cache.Set("b", 2);
        cache.Set("c", 3);
        Assert.True(cache.TryGet("a", out _));

        cache.Set("d", 4);

        Assert.Equal(3, cache.Count);
        Assert.False(cache.TryGet("b", out _));
        Assert.Equal([1, 3, 4], Kept(cache, "a", "c", "d"));
    }

    [Fact]
    public void An_entry_that_is_set_again_has_its_latest_value_and_takes_no_more_room()
    {
        var cache = new RecentlyUsed<string, int>(most: 2);
        cache.Set("a", 1);
        cache.Set("b", 2);

        cache.Set("a", 3);

        Assert.Equal([3, 2], Kept(cache, "a", "b"));
    }

    [Fact]
    public void Entries_that_meet_a_condition_are_forgotten_and_no_others()
    {
        var cache = new RecentlyUsed<string, int>(most: 3);
        cache.Set("a", 1);
        cache.Set("b", 2);
        cache.Set("c", 3);

        cache.RemoveWhere((key, value) => key == "a" || value == 3);

        Assert.Equal([2], Kept(cache, "a", "b", "c"));
    }

    private static int[] Kept(RecentlyUsed<string, int> cache, params string[] keys) =>
        [.. keys.Where(key => cache.TryGet(key, out _)).Select(key => cache.TryGet(key, out var value) ? value : 0)];
}
