using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tests.People;

/// <summary>What is known of changes when there are more of them than are kept.</summary>
public sealed class ChangesTests
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(6);

    private readonly FixedClock _clock = new();

    [Fact]
    public void A_reading_after_the_oldest_change_stays_valid_when_that_change_is_forgotten()
    {
        var changes = new Changes(_clock);
        var subject = Guid.CreateVersion7();
        changes.Of(Guid.CreateVersion7());
        _clock.Pass(Settled);
        var mark = changes.Mark();

        // One more than is kept: the first is forgotten, and nothing else.
        Fill(changes);

        Assert.True(changes.Hold(subject, mark));
    }

    [Fact]
    public void A_reading_before_a_change_stays_invalid_when_that_change_is_forgotten()
    {
        var changes = new Changes(_clock);
        var subject = Guid.CreateVersion7();
        var mark = changes.Mark();
        changes.Of(subject);
        _clock.Pass(Settled);

        Fill(changes);

        Assert.False(changes.Hold(subject, mark));
        Assert.True(changes.Hold(subject, changes.Mark()));
    }

    [Fact]
    public void A_change_of_the_last_seconds_is_never_forgotten()
    {
        var changes = new Changes(_clock);
        var subject = Guid.CreateVersion7();
        changes.Of(subject);

        Fill(changes);

        // Not yet committed, perhaps: what is read in the meantime is not kept.
        Assert.False(changes.Hold(subject, changes.Mark()));
    }

    private static void Fill(Changes changes)
    {
        for (var i = 0; i < Changes.MostKept; i++)
        {
            changes.Of(Guid.CreateVersion7());
        }
    }
}
