using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Tests.Priorities;

public sealed class PlanTests
{
    private static readonly Author Manager = new(PersonId.New(), "Ann Example");
    private static readonly Provenance Own = new(Paper: null, IsInvented: false);
    private static readonly Provenance Invented = new(Paper: null, IsInvented: true);
    private static readonly DateOnly NewYear = new(2017, 4, 1);

    private readonly Plan _old = Plan.Begin("Plan 2016 to 2017", new DateOnly(2016, 4, 1), new DateOnly(2017, 3, 31));
    private readonly Plan _next = Plan.Begin("Plan 2017 to 2018", NewYear, new DateOnly(2018, 6, 30));

    [Fact]
    public void A_priority_is_carried_into_a_later_plan_and_how_it_stood_is_kept()
    {
        var priority = Agree(to: new DateOnly(2017, 3, 31));

        var carried = priority.Carry(_old, _next, NewYear, Manager);

        Assert.False(carried.IsFailure);
        Assert.Equal(_next.Id, priority.PlanId);
        Assert.Equal(
            (_old.Id, _next.Id, "Neglect"),
            (carried.Value.PlanId, carried.Value.IntoPlanId, carried.Value.Title)
        );
        Assert.Equal("Carried into Plan 2017 to 2018", priority.Events[^1].Sentence);
    }

    [Fact]
    public void A_priority_that_was_to_end_with_the_period_ends_with_the_next_one()
    {
        var ending = Agree(to: new DateOnly(2017, 3, 31));
        var longer = Agree(to: new DateOnly(2017, 9, 30));
        var endless = Agree(to: null);

        _ = ending.Carry(_old, _next, NewYear, Manager);
        _ = longer.Carry(_old, _next, NewYear, Manager);
        _ = endless.Carry(_old, _next, NewYear, Manager);

        Assert.Equal(new DateOnly(2018, 6, 30), ending.ToOn);
        Assert.Equal(new DateOnly(2017, 9, 30), longer.ToOn);
        Assert.Null(endless.ToOn);
    }

    [Fact]
    public void Nothing_is_carried_into_its_own_plan_an_earlier_one_or_a_closed_one()
    {
        var priority = Agree(to: null);
        var earlier = Plan.Begin("Plan 2012", new DateOnly(2012, 4, 1), new DateOnly(2013, 3, 31));

        Assert.Equal(PlanErrors.CarriedIntoItself, priority.Carry(_old, _old, NewYear, Manager).Error);
        Assert.Equal(PlanErrors.CarriedBackwards, priority.Carry(_old, earlier, NewYear, Manager).Error);
        _ = _next.Close(NewYear, "Given up.", Manager, openPriorities: 0);
        Assert.Equal(PlanErrors.CarriedIntoClosed, priority.Carry(_old, _next, NewYear, Manager).Error);
        Assert.Equal(_old.Id, priority.PlanId);
    }

    [Fact]
    public void A_closed_priority_is_neither_carried_nor_changed()
    {
        var priority = Agree(to: null);
        _ = priority.Close(NewYear, "Reached.", Manager);

        Assert.Equal(PriorityErrors.Closed, priority.Carry(_old, _next, NewYear, Manager).Error);
        Assert.Equal(PriorityErrors.Closed, priority.Revise(Terms("Other", to: null), Own).Error);
        Assert.Equal("Neglect", priority.Title);
    }

    [Fact]
    public void Other_terms_are_in_the_history_and_the_address_stays()
    {
        var priority = Agree(to: null);

        _ = priority.Revise(Terms("Neglect and poverty", to: null), Own);

        Assert.Equal(("neglect", "Neglect and poverty"), (priority.Slug, priority.Title));
        var change = Assert.Single(priority.Events[^1].Changes);
        Assert.Equal(("Title", "Neglect", "Neglect and poverty"), (change.Field, change.Before, change.After));
    }

    [Fact]
    public void A_paper_is_named_only_for_its_own_words()
    {
        var paper = new Provenance("Paper, line 4", IsInvented: false);
        var kept = Priority.Agree(_old.Id, Terms("Neglect", to: null), Manager, paper);
        var reworded = Priority.Agree(_old.Id, Terms("Neglect", to: null), Manager, paper);

        _ = kept.Revise(Terms("Neglect", to: NewYear), Invented);
        _ = reworded.Revise(Terms("Neglect and poverty", to: null), Invented);

        Assert.Equal(("Paper, line 4", false), (kept.Source, kept.IsInvented));
        Assert.Equal((null, true), (reworded.Source, reworded.IsInvented));
    }

    [Fact]
    public void A_plan_with_open_priorities_stays_open()
    {
        Assert.Equal("plans.still-open", _old.Close(NewYear, "Done.", Manager, openPriorities: 2).Error?.Code);
        Assert.Null(_old.ClosedOn);
    }

    [Fact]
    public void A_plan_closes_once_and_not_before_its_first_day()
    {
        Assert.Equal(
            PlanErrors.ClosedBeforeItBegan,
            _old.Close(new DateOnly(2016, 3, 31), "Too soon.", Manager, openPriorities: 0).Error
        );
        Assert.False(_old.Close(NewYear, "Done.", Manager, openPriorities: 0).IsFailure);
        Assert.Equal(PlanErrors.Closed, _old.Close(NewYear, "Again.", Manager, openPriorities: 0).Error);
        Assert.Equal(PlanErrors.Closed, _old.Change("Other", NewYear, NewYear).Error);
        Assert.Equal((NewYear, "Done."), (_old.ClosedOn, _old.ClosureReason));
    }

    private Priority Agree(DateOnly? to) => Priority.Agree(_old.Id, Terms("Neglect", to), Manager);

    private static PriorityTerms Terms(string title, DateOnly? to) =>
        new(
            title,
            "Children are seen early.",
            "An audit said so.",
            new Lead("Head of early help", Group: null),
            new DateOnly(2016, 4, 1),
            to,
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
}
