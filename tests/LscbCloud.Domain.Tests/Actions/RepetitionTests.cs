using System.Globalization;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Actions;

/// <summary>An action that comes again is due on working days, and no holiday moves the times after it.</summary>
public sealed class RepetitionTests
{
    private static readonly DateOnly Today = new(2016, 9, 26);
    private static readonly Author Manager = new(PersonId.New(), "Robin Hale");
    private static readonly Author Chair = new(PersonId.New(), "Morgan Lisle");
    private static readonly DateTimeOffset Now = new(2016, 9, 26, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(
        "the end of each month",
        "2017-01-31",
        Recurrence.Monthly,
        "2017-02-28 2017-03-31 2017-05-02 2017-05-31"
    )]
    [InlineData(
        "Christmas and Boxing Day",
        "2016-11-25",
        Recurrence.Monthly,
        "2016-12-28 2017-01-25 2017-02-27 2017-03-27"
    )]
    [InlineData("Good Friday to Easter Monday", "2017-03-14", Recurrence.Monthly, "2017-04-18 2017-05-15 2017-06-14")]
    [InlineData(
        "New Year's Day on a Sunday",
        "2016-10-01",
        Recurrence.Quarterly,
        "2017-01-03 2017-04-03 2017-07-03 2017-10-02"
    )]
    [InlineData(
        "a month that is too short",
        "2017-01-30",
        Recurrence.Monthly,
        "2017-02-28 2017-03-30 2017-05-02 2017-05-30"
    )]
    [InlineData(
        "the end of February",
        "2017-02-28",
        Recurrence.Quarterly,
        "2017-05-31 2017-08-31 2017-11-30 2018-02-28"
    )]
    [InlineData("a leap day", "2016-02-29", Recurrence.Yearly, "2017-02-28 2018-02-28 2019-02-28 2020-03-02")]
    public void Each_time_is_due_on_a_working_day_and_counted_from_the_first(
        string over,
        string first,
        Recurrence recurrence,
        string days
    )
    {
        var action = Agreed(Day(first), recurrence);
        List<DateOnly> due = [];

        foreach (var _ in days.Split(' '))
        {
            Verify(action);
            due.Add(action.DueOn);
        }

        Assert.Equal($"{over}: {days}", $"{over}: {string.Join(' ', due.Select(day => $"{day:yyyy-MM-dd}"))}");
        Assert.All(due, day => Assert.True(day.IsWorkingDay()));
    }

    [Fact]
    public void A_repeated_action_names_the_day_it_was_moved_from_and_the_next_one()
    {
        var action = Agreed(new DateOnly(2016, 11, 25), Recurrence.Monthly);
        Assert.Equal((null, new DateOnly(2016, 12, 28)), (action.MovedFrom, action.NextOn));

        Verify(action);

        Assert.Equal((new DateOnly(2016, 12, 25), new DateOnly(2017, 1, 25)), (action.MovedFrom, action.NextOn));
        Assert.Contains(
            action.Events[^1].Changes,
            change => change is { Field: "Moved from a day that is no working day", After: "25 December 2016" }
        );

        Verify(action);

        Assert.Null(action.MovedFrom);
        Assert.DoesNotContain(action.Events[^1].Changes, change => change.After is null);
    }

    [Fact]
    public void The_first_day_is_as_the_board_chose_it_even_on_a_weekend()
    {
        var saturday = new DateOnly(2016, 10, 1);

        Assert.Equal(
            (saturday, null),
            (Agreed(saturday, Recurrence.Monthly).DueOn, Agreed(saturday, Recurrence.Monthly).MovedFrom)
        );
    }

    [Fact]
    public void Another_day_is_for_this_time_only()
    {
        var action = Agreed(new DateOnly(2017, 1, 31), Recurrence.Monthly);

        action.SetDue(new DateOnly(2017, 1, 20), "The meeting is earlier.", By(Manager), Today).MustSucceed();
        Verify(action);
        Assert.Equal(new DateOnly(2017, 2, 28), action.DueOn);

        action.AskForTime(new DateOnly(2017, 3, 6), "Half term.", By(Manager), Today).MustSucceed();
        action.AnswerDueChange(isGranted: true, reason: null, Today, Chair).MustSucceed();
        Verify(action);
        Assert.Equal(new DateOnly(2017, 3, 31), action.DueOn);
    }

    [Fact]
    public void A_day_that_is_set_and_taken_back_leaves_the_times_as_they_were()
    {
        var action = Agreed(new DateOnly(2016, 11, 25), Recurrence.Monthly);
        Verify(action);
        var moved = action.DueOn;

        action.SetDue(moved.AddDays(9), "Taken back in a moment.", By(Manager), Today).MustSucceed();
        Assert.Null(action.MovedFrom);
        action.SetDue(moved, "Taken back.", By(Manager), Today).MustSucceed();

        Assert.Equal((new DateOnly(2016, 12, 25), new DateOnly(2017, 1, 25)), (action.MovedFrom, action.NextOn));
    }

    [Fact]
    public void A_time_that_was_given_longer_than_until_the_next_takes_its_place()
    {
        var action = Agreed(new DateOnly(2017, 1, 31), Recurrence.Monthly);

        action.SetDue(new DateOnly(2017, 2, 28), "With the next.", By(Manager), Today).MustSucceed();

        Assert.Equal(new DateOnly(2017, 3, 31), action.NextOn);
    }

    [Fact]
    public void An_action_that_no_longer_repeats_forgets_its_first_day()
    {
        var action = Agreed(new DateOnly(2016, 11, 25), Recurrence.Monthly);
        Verify(action);

        action.Change(action.Title, action.Reason, action.Owner, Recurrence.Never).MustSucceed();
        Assert.Equal((null, null, null), (action.Repetition, action.MovedFrom, action.NextOn));

        action.Change(action.Title, action.Reason, action.Owner, Recurrence.Quarterly).MustSucceed();
        Assert.Equal(new DateOnly(2017, 3, 28), action.NextOn);
    }

    [Fact]
    public void A_repeated_action_is_closed_between_two_dates()
    {
        var action = Agreed(new DateOnly(2016, 10, 31), Recurrence.Monthly);
        Assert.Equal(ActionErrors.NotVerified, action.Close(reason: null, Today, Chair).Error);

        Verify(action);

        Assert.Equal(ActionState.Agreed, action.State);
        action.Close(reason: null, Today, Chair).MustSucceed();
        Assert.Null(action.NextOn);
    }

    private static void Verify(BoardAction action)
    {
        action.ReportDone(Today, Proof.Shown("The list.", address: null), By(Manager)).MustSucceed();
        action.Verify(Today, Chair).MustSucceed();
    }

    private static BoardAction Agreed(DateOnly due, Recurrence recurrence)
    {
        var action = BoardAction.Propose(
            new ActionReference(142),
            new ActionTerms(
                "Send the list of open assessments.",
                "The board follows delay.",
                new ActionOwner("Head of assessment", Agency: null),
                due,
                recurrence,
                SourceTerms.Told(SourceKind.Meeting, "Board meeting, 13 July 2016")
            ),
            Manager,
            Today
        );
        action.Agree(new("Board meeting", Today), Chair).MustSucceed();

        return action;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static StatementBy By(Author author) => new(new Signature(author, Now), Side.Board);
}
