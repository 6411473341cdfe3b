using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Objectives;

public sealed class ObjectiveTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly Author Lead = new(PersonId.New(), "Robin Hale");
    private static readonly ObjectiveTerms Terms = new("No child drifts on a plan", From: null, June);

    private readonly Objective _objective = Objective.Add(PriorityId.New(), 3, Terms, Lead);

    [Fact]
    public void A_new_objective_tells_its_number_and_what_it_says()
    {
        var added = Assert.Single(_objective.Events);

        Assert.Equal("Added objective 3", added.Sentence);
        Assert.Equal(
            [FieldChange.Added("Objective", "No child drifts on a plan"), FieldChange.Added("By", "1 June 2026")],
            added.Changes
        );
    }

    [Fact]
    public void Rewording_keeps_the_number_and_the_words_before()
    {
        _objective.Reword(Terms with { Sentence = "No plan drifts" }).MustSucceed();

        Assert.Equal(3, _objective.Number);
        Assert.Equal("No plan drifts", _objective.Sentence);
        Assert.Equal(
            new FieldChange("Objective", "No child drifts on a plan", "No plan drifts"),
            Assert.Single(_objective.Events[^1].Changes)
        );
        Assert.Equal(2, _objective.Version);
    }

    [Fact]
    public void A_dropped_objective_stays_with_its_reason_and_takes_no_more_changes()
    {
        _objective.Drop(June, "Another board leads on this.", Lead).MustSucceed();

        Assert.Equal("Another board leads on this.", _objective.DropReason);
        Assert.Equal("No child drifts on a plan", _objective.Sentence);
        Assert.Equal(ObjectiveErrors.Dropped, _objective.Reword(Terms).Error);
        Assert.Equal(ObjectiveErrors.Dropped, _objective.Drop(June, "Again.", Lead).Error);
    }
}
