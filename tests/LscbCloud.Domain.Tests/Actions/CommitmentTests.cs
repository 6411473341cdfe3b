using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Actions;

public sealed class CommitmentTests
{
    [Fact]
    public void A_commitment_links_one_action_of_each_of_several_boards()
    {
        var (first, second, third) = (Action("A-1"), Action("A-2"), Action("A-3"));

        var commitment = Commitment.Gather(first, second).Value;
        var joined = commitment.Join(third);

        Assert.False(joined.IsFailure);
        Assert.Equal([first.Id, second.Id, third.Id], commitment.Promises.Select(p => p.ActionId));
        Assert.Equal(2, commitment.Version);
    }

    [Fact]
    public void A_commitment_refuses_a_second_action_of_one_board()
    {
        var first = Action("A-1");
        var same = first with { Id = ActionId.New() };

        var gathered = Commitment.Gather(first, same);
        var commitment = Commitment.Gather(first, Action("A-2")).Value;
        var joined = commitment.Join(same);

        Assert.Equal(CommitmentErrors.SameBoard, gathered.Error);
        Assert.Equal(CommitmentErrors.SameBoard, joined.Error);
        Assert.Equal(2, commitment.Promises.Count);
    }

    [Fact]
    public void A_commitment_refuses_more_actions_than_its_maximum()
    {
        var commitment = Commitment.Gather(Action("A-1"), Action("A-2")).Value;

        for (var i = commitment.Promises.Count; i < Commitment.MostPromises; i++)
        {
            Assert.False(commitment.Join(Action($"A-{i}")).IsFailure);
        }

        Assert.Equal(CommitmentErrors.Enough, commitment.Join(Action("A-99")).Error);
    }

    [Fact]
    public void A_commitment_is_dissolved_when_one_action_is_left()
    {
        var (first, second, third) = (Action("A-1"), Action("A-2"), Action("A-3"));
        var commitment = Commitment.Gather(first, second).Value;
        _ = commitment.Join(third);

        var one = commitment.Release(first);
        var left = commitment.Promises.Select(p => p.ActionId).ToArray();
        var both = commitment.Release(second);

        Assert.Equal([first.Id], one.Select(p => p.ActionId));
        Assert.Equal([second.Id, third.Id], left);
        Assert.Equal([second.Id, third.Id], both.Select(p => p.ActionId));
        Assert.Empty(commitment.Promises);
        Assert.Equal(4, commitment.Version);
    }

    [Fact]
    public void An_action_that_is_not_in_it_changes_nothing()
    {
        var commitment = Commitment.Gather(Action("A-1"), Action("A-2")).Value;

        var released = commitment.Release(Action("A-3"));

        Assert.Empty(released);
        Assert.Equal(2, commitment.Promises.Count);
        Assert.Equal(1, commitment.Version);
    }

    private static PromisedAction Action(string reference) =>
        new(BoardId.New(), ActionId.New(), $"{reference} of a board");
}
