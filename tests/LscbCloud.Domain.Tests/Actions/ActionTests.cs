using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;
using static LscbCloud.Domain.Tests.Actions.ActionGiven;

namespace LscbCloud.Domain.Tests.Actions;

public sealed class ActionTests
{
    [Fact]
    public void An_agency_is_told_when_the_board_agrees_and_not_before()
    {
        var action = Proposed(Police);
        Assert.Null(action.AgencyId);

        action.Agree(new("Board meeting", Today), Chair).MustSucceed();

        Assert.Equal(Police.Id, action.AgencyId);
        Assert.Equal(ActionErrors.AgreedAlready, action.Agree(new(Meeting: null, Today), Chair).Error);
    }

    [Fact]
    public void Which_meeting_agreed_it_is_kept_apart_from_what_the_agency_sees()
    {
        var meeting = MeetingId.New();
        var (kept, told) = (Proposed(Police), Proposed(Police));

        kept.Agree(new("Executive", Today, meeting), Chair).MustSucceed();
        told.Agree(new("Executive", Today), Chair).MustSucceed();

        Assert.Equal("Executive", kept.Meeting);
        Assert.Equal(meeting, kept.Agreement?.MeetingId);
        Assert.Null(told.Agreement);
    }

    [Fact]
    public void Nobody_works_on_what_is_not_agreed()
    {
        var action = Proposed();

        Assert.Equal(ActionErrors.NotAgreedYet, action.Update("Begun.", Outlook.OnTrack, By(Manager)).Error);
        Assert.Equal(ActionErrors.NotAgreedYet, action.ReportDone(Today, Proof.None("Why."), By(Manager)).Error);
        Assert.Equal(ActionErrors.NotAgreedYet, action.AskForTime(Due.AddDays(1), "Why.", By(Manager), Today).Error);
    }

    [Fact]
    public void An_update_begins_it_and_says_what_to_expect()
    {
        var action = Agreed();

        action.Update("Half are trained.", Outlook.NeedsAttention, By(Manager)).MustSucceed();

        Assert.Equal((ActionState.InProgress, Outlook.NeedsAttention), (action.State, action.Outlook));
        Assert.Equal(1, Assert.Single(action.Updates).Number);
    }

    [Fact]
    public void Whatever_its_owner_says_answers_the_board_that_asked_for_a_reply()
    {
        Func<BoardAction, Result>[] words =
        [
            action => action.Update("Begun.", Outlook.OnTrack, By(Manager)),
            action => action.AskForTime(Due.AddDays(1), "Why.", By(Manager), Today),
            action => action.ReportDone(Today, Proof.None("Why."), By(Manager)),
        ];

        foreach (var word in words)
        {
            var action = Agreed();
            action.AskForReply(Today.AddDays(7), Today, Chair).MustSucceed();
            Assert.Equal((Today.AddDays(7), Chair), (action.ReplyBy, action.ReplyAskedBy));

            word(action).MustSucceed();

            Assert.Null(action.ReplyBy);
            Assert.Null(action.ReplyAskedBy);
        }
    }

    [Fact]
    public void A_reply_is_asked_only_of_an_owner_who_can_give_one_and_by_a_day_to_come()
    {
        Assert.Equal(ActionErrors.NotAgreedYet, Proposed().AskForReply(Today, Today, Chair).Error);
        Assert.Equal(ActionErrors.DoneAlready, Done().AskForReply(Today, Today, Chair).Error);
        Assert.Equal(ActionErrors.ReplyInThePast, Agreed().AskForReply(Today.AddDays(-1), Today, Chair).Error);
    }

    [Fact]
    public void A_dropped_action_has_no_open_question()
    {
        var action = Agreed();
        action.AskForReply(Today, Today, Chair).MustSucceed();

        action.NoLongerNeeds("Another board does it.", Today, Chair).MustSucceed();

        Assert.Null(action.ReplyBy);
    }

    [Fact]
    public void Done_is_the_owners_word_and_verified_is_somebody_elses()
    {
        var action = Done();

        Assert.Equal(ActionErrors.OwnWord, action.Verify(Today, Manager).Error);
        action.Verify(Today, Chair).MustSucceed();

        Assert.Equal(ActionState.Verified, action.State);
        Assert.Equal(CompletionAnswer.Verified, Assert.Single(action.Completions).Answer);
        Assert.Equal(ActionErrors.NotDone, action.Verify(Today, Chair).Error);
    }

    [Fact]
    public void An_action_sent_back_is_open_again_and_keeps_the_report()
    {
        var action = Done();

        action.SendBack("The register is missing.", Today, Chair).MustSucceed();
        action.ReportDone(Today, Proof.Shown("The register.", address: null), By(Manager)).MustSucceed();

        Assert.Equal(
            [CompletionAnswer.SentBack, CompletionAnswer.Waiting],
            action.Completions.Select(completion => completion.Answer)
        );
        Assert.Equal(2, action.WaitingCompletion?.Number);
    }

    [Fact]
    public void Only_what_is_verified_is_closed()
    {
        var action = Done();
        Assert.Equal(ActionErrors.NotVerified, action.Close(reason: null, Today, Chair).Error);
        action.Verify(Today, Chair).MustSucceed();

        action.Close("Shown in the audit.", Today, Chair).MustSucceed();

        Assert.Equal((ActionState.Closed, Today), (action.State, action.EndedOn));
        Assert.Equal(ActionErrors.Finished, action.Update("More.", Outlook.OnTrack, By(Manager)).Error);
    }

    [Fact]
    public void A_dropped_action_cannot_be_verified()
    {
        var action = Done();

        action.NoLongerNeeds("The service has ended.", Today, Chair).MustSucceed();

        Assert.Equal(ActionErrors.NotDone, action.Verify(Today, Chair).Error);
        Assert.Equal(ActionErrors.Finished, action.NoLongerNeeds("Again.", Today, Chair).Error);
    }

    [Fact]
    public void The_owner_asks_for_a_day_and_the_board_grants_it()
    {
        var action = Agreed();
        action.AskForTime(Due.AddDays(30), "The trainer is ill.", By(Manager), Today).MustSucceed();
        Assert.Equal((Due, true), (action.DueOn, action.AsksForTime));

        action.AnswerDueChange(isGranted: true, reason: null, Today, Chair).MustSucceed();

        Assert.Equal((Due.AddDays(30), false), (action.DueOn, action.AsksForTime));
        Assert.Equal(ActionErrors.NothingAsked, action.AnswerDueChange(isGranted: true, "", Today, Chair).Error);
    }

    [Fact]
    public void A_day_that_is_refused_stays_as_it_was()
    {
        var action = Agreed();
        action.AskForTime(Due.AddDays(30), "The trainer is ill.", By(Manager), Today).MustSucceed();

        action.AnswerDueChange(isGranted: false, "Children wait.", Today, Chair).MustSucceed();

        Assert.Equal((Due, false), (action.DueOn, action.AsksForTime));
        Assert.Equal(DueChangeState.Refused, Assert.Single(action.DueChanges).State);
    }

    [Fact]
    public void A_second_asking_a_day_set_and_the_word_done_let_an_asking_lapse()
    {
        var action = Agreed();
        action.AskForTime(Due.AddDays(10), "First.", By(Manager), Today).MustSucceed();
        action.AskForTime(Due.AddDays(20), "Second.", By(Manager), Today).MustSucceed();
        action.SetDue(Due.AddDays(5), "The board meets then.", By(Chair), Today).MustSucceed();
        action.AskForTime(Due.AddDays(40), "Third.", By(Manager), Today).MustSucceed();
        action.ReportDone(Today, Proof.None("It was a decision."), By(Manager)).MustSucceed();

        Assert.Equal(
            [DueChangeState.Lapsed, DueChangeState.Lapsed, DueChangeState.Granted, DueChangeState.Lapsed],
            action.DueChanges.Select(change => change.State)
        );
        Assert.False(action.AsksForTime);
        Assert.Equal(Due.AddDays(5), action.DueOn);
    }

    [Fact]
    public void The_same_day_is_no_change()
    {
        var action = Agreed();

        Assert.Equal(ActionErrors.SameDay, action.SetDue(Due, "Why.", By(Chair), Today).Error);
        Assert.Equal(ActionErrors.SameDay, action.AskForTime(Due, "Why.", By(Manager), Today).Error);
    }

    [Fact]
    public void An_agency_that_has_seen_an_action_is_not_replaced_by_another()
    {
        var action = Proposed(Police);
        action.Change("Train.", "Why.", new ActionOwner("Head", Probation), Recurrence.Never).MustSucceed();
        action.Agree(new(Meeting: null, Today), Chair).MustSucceed();

        Assert.Equal(
            ActionErrors.AgencyHasBegun,
            action.Change("Train.", "Why.", new ActionOwner("Head", Police), Recurrence.Never).Error
        );
        action.Change("Train all.", "Why.", new ActionOwner("Deputy head", Probation), Recurrence.Never).MustSucceed();
        Assert.Equal(Probation.Id, action.AgencyId);
    }

    [Theory]
    [InlineData(ActionState.InProgress, -1, 1)]
    [InlineData(ActionState.InProgress, 0, null)]
    [InlineData(ActionState.Agreed, -26, 26)]
    [InlineData(ActionState.Proposed, -26, null)]
    [InlineData(ActionState.Done, -26, null)]
    [InlineData(ActionState.Closed, -26, null)]
    public void Lateness_is_counted_from_the_day_and_only_while_somebody_has_to_act(
        ActionState state,
        int dueIn,
        int? late
    ) => Assert.Equal(late, Lateness.DaysLate(state, Today.AddDays(dueIn), Today));

    [Theory]
    [InlineData("A-142", 142)]
    [InlineData("a142", 142)]
    [InlineData(" A-7 ", 7)]
    [InlineData("A-0", null)]
    [InlineData("A-", null)]
    [InlineData("A--1", null)]
    [InlineData("A-1 2", null)]
    [InlineData("A-99999999999", null)]
    [InlineData("B-1", null)]
    [InlineData("142", null)]
    [InlineData("", null)]
    public void A_reference_is_read_as_people_type_it(string text, int? number) =>
        Assert.Equal(number, ActionReference.Read(text)?.Number);
}
