using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateOnly Day = new(2017, 10, 19);
    private static readonly Author Manager = new(PersonId.New(), "Manager");

    [Fact]
    public void A_meeting_is_called_by_its_group_and_its_day()
    {
        var meeting = Planned();

        Assert.Equal("Quality assurance, 19 October 2017", meeting.Label);
        Assert.Equal("quality-assurance-2017-10-19", meeting.Slug);
    }

    [Fact]
    public void Updates_are_never_due_after_the_meeting()
    {
        var late = Meeting.Plan(NewGroup(), Day, Day.AddDays(1));
        var moved = Planned(Day.AddDays(-7)).Move(Day.AddDays(-10), Day.AddDays(-7), hasOutcomes: false);

        Assert.Equal(MeetingErrors.CutOffAfterMeeting, late.Error);
        Assert.True(moved.IsFailure);
    }

    [Fact]
    public void The_chair_of_a_group_is_handed_over_until_it_ends()
    {
        var group = NewGroup();

        Assert.False(group.HandOver("Designated nurse", "The chair left").IsFailure);
        Assert.Equal("Designated nurse", group.ChairPost);
        Assert.Equal("Handed the chair over", group.Events[^1].Sentence);

        _ = group.End(Day, "Done.");
        Assert.Equal(MeetingErrors.GroupEnded, group.HandOver("Somebody", "The nurse left").Error);
    }

    [Fact]
    public void Its_address_follows_the_day_and_its_name_does_not_follow_the_group()
    {
        var group = NewGroup();
        var meeting = Meeting.Plan(group, Day, cutOff: null).Value;
        _ = group.Change("Learning and improvement", chairPost: null);

        _ = meeting.Move(Day.AddDays(7), cutOff: null, hasOutcomes: false);

        Assert.Equal("quality-assurance-2017-10-26", meeting.Slug);
        Assert.Equal("Quality assurance", meeting.GroupName);
    }

    [Fact]
    public void Nothing_is_copied_without_a_last_day_for_updates_and_nothing_without_priorities()
    {
        Assert.Equal(MeetingErrors.NothingIsReported, Planned().Freeze(0, Day, Manager).Error);
        Assert.Equal(MeetingErrors.NoPriorities, Planned(Day).Freeze(0, Day, Manager).Error);
    }

    [Fact]
    public void A_meeting_that_was_called_off_is_neither_moved_nor_called_off_again()
    {
        var meeting = Planned();
        _ = meeting.Cancel(Day, "Not quorate.", hasOutcomes: false);

        Assert.Equal(MeetingErrors.Cancelled, meeting.Move(Day.AddDays(1), cutOff: null, hasOutcomes: false).Error);
        Assert.Equal(MeetingErrors.Cancelled, meeting.Cancel(Day, "Twice.", hasOutcomes: false).Error);
    }

    [Fact]
    public void Something_is_agreed_at_a_meeting_from_its_day_on_and_never_at_one_that_was_called_off()
    {
        var meeting = Planned();

        Assert.Equal(
            MeetingErrors.NotHeldYet("at").Fields["at"],
            meeting.AskHeld(Day.AddDays(-1), "at").Error?.Fields["at"]
        );
        Assert.Null(meeting.AskHeld(Day, "at").Error);

        _ = meeting.Cancel(Day, "Not quorate.", hasOutcomes: false);
        Assert.Equal(
            MeetingErrors.WasCalledOff("at").Fields["at"],
            meeting.AskHeld(Day.AddDays(1), "at").Error?.Fields["at"]
        );
    }

    [Fact]
    public void A_meeting_with_outcomes_keeps_its_day_and_is_not_called_off()
    {
        var meeting = Planned();

        Assert.Equal(MeetingErrors.HasOutcomes, meeting.Move(Day.AddDays(7), cutOff: null, hasOutcomes: true).Error);
        Assert.Equal(MeetingErrors.HasOutcomes, meeting.Cancel(Day, "Not quorate.", hasOutcomes: true).Error);
        Assert.Null(meeting.Move(Day, Day.AddDays(-7), hasOutcomes: true).Error);
        Assert.Equal(Day.AddDays(-7), meeting.CutOffOn);
    }

    [Fact]
    public void A_group_that_has_ended_neither_plans_nor_changes()
    {
        var group = NewGroup();
        _ = group.End(Day, "Its task is done.");

        Assert.Equal(MeetingErrors.GroupEnded, Meeting.Plan(group, Day, cutOff: null).Error);
        Assert.Equal(MeetingErrors.GroupEnded, group.Change("Other", chairPost: null).Error);
        Assert.Equal(MeetingErrors.GroupEnded, group.End(Day, "Twice.").Error);
    }

    private static Group NewGroup() => Group.Begin("Quality assurance", GroupType.SubGroup, "Named nurse");

    private static Meeting Planned(DateOnly? cutOff = null) => Meeting.Plan(NewGroup(), Day, cutOff).Value;
}
