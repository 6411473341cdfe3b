using LscbCloud.Domain.Tests.Common;
using static LscbCloud.Domain.Tests.Actions.ActionGiven;

namespace LscbCloud.Domain.Tests.Actions;

/// <summary>What an action tells both parties, and what stays with whoever made the change.</summary>
public sealed class SharedHistoryTests
{
    [Fact]
    public void Entries_before_the_agreement_are_the_boards_alone()
    {
        var action = Agreed(Police);

        Assert.Empty(action.Events.Single(told => told.Sentence == "Proposed an action").SharedWith);
        Assert.Equal([Police.Id], action.Events.Single(told => told.Sentence == "Agreed an action").SharedWith);
    }

    [Fact]
    public void An_action_of_the_boards_own_is_shared_with_nobody() =>
        Assert.All(Agreed().Events, told => Assert.Empty(told.SharedWith));

    [Fact]
    public void The_source_of_an_action_is_never_shared() =>
        Assert.Null(Agreed(Police).SharedFields("Proposed an action"));

    [Fact]
    public void Why_it_was_handed_to_another_post_stays_with_its_owner()
    {
        var action = Agreed(Police);

        action.HandOver("Detective superintendent", "The inspector is ill").MustSucceed();

        var told = action.Events[^1];
        Assert.Contains(told.Changes, change => change.Field == "Reason");
        Assert.Equal(["Owner"], action.SharedFields(told.Sentence) ?? [], StringComparer.Ordinal);
    }

    [Fact]
    public void Entries_after_a_transfer_are_shared_with_the_successor()
    {
        var action = Agreed(Police);

        action.TransferTo(Probation).MustSucceed();

        Assert.Equal([Probation.Id], action.Events[^1].SharedWith);
    }

    [Fact]
    public void A_sentence_that_nobody_has_named_is_not_shared() =>
        Assert.Null(Agreed(Police).SharedFields("Said something new"));
}
