using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Meetings;

/// <summary>Every reason for which a change to a group or a meeting may be refused.</summary>
public static class MeetingErrors
{
    public static readonly Error GroupNotFound = Error.NotFound("groups.not-found", "There is no such group.");

    public static readonly Error SameName = Error.Conflict(
        "groups.same-name",
        "There is already a group with this name. Choose another name."
    );

    public static readonly Error TooManyGroups = Error.Conflict(
        "groups.too-many",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A board has at most {Group.MostOfABoard} groups. Change one that is there."
        )
    );

    public static readonly Error GroupEnded = Error.Conflict(
        "groups.ended",
        "This group has ended, so it plans no more meetings and takes no more changes."
    );

    public static readonly Error NotFound = Error.NotFound("meetings.not-found", "There is no such meeting.");

    public static readonly Error SameDay = Error.Conflict(
        "meetings.same-day",
        "This group already has a meeting on this day. Choose another day."
    );

    public static readonly Error CutOffAfterMeeting = Error.Invalid(
        "cutOff",
        "The last day for updates must not be after the meeting."
    );

    public static readonly Error Cancelled = Error.Conflict(
        "meetings.cancelled",
        "This meeting was called off, so it takes no more changes."
    );

    public static readonly Error Frozen = Error.Conflict(
        "meetings.frozen",
        "The reports for this meeting are copied, so what it was told no longer changes."
    );

    public static readonly Error NothingIsReported = Error.Conflict(
        "meetings.nothing-reported",
        "No priority reports to this meeting. Set a last day for updates first."
    );

    public static readonly Error NoPriorities = Error.Conflict(
        "meetings.no-priorities",
        "There is no open priority to report on."
    );

    public static readonly Error HasOutcomes = Error.Conflict(
        "meetings.has-outcomes",
        "Something was agreed at this meeting or came from it, so it was held and keeps its day."
    );

    public static Error NoSuchMeeting(string field) =>
        Error.Invalid(field, "Choose a meeting of the board. This one is not there.");

    public static Error WasCalledOff(string field) =>
        Error.Invalid(field, "This meeting was called off. Choose one that was held.");

    public static Error NotHeldYet(string field) =>
        Error.Invalid(field, "This meeting is still to come. Choose one that was held, today's included.");

    public static Error GroupStale(object current) =>
        Error.Stale("groups.stale", "Somebody changed this group while you were writing.", current);

    public static Error Stale(object current) =>
        Error.Stale("meetings.stale", "Somebody changed this meeting while you were writing.", current);
}
