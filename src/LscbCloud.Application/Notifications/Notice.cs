using System.Collections.Immutable;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>A sort of thing that the daily email tells of. It says how many there are, and never which.</summary>
/// <param name="Code">Names it in addresses and in the database.</param>
/// <param name="Label">What the page of choices calls it.</param>
/// <param name="One">What the email says of one, after its number.</param>
/// <param name="Many">What the email says of several, after their number.</param>
/// <param name="Permission">Who can do something about it: nobody else is told.</param>
public sealed record Notice(string Code, string Label, string One, string Many, Permission Permission)
{
    public const string Late = "late";
    public const string Decide = "decide";
    public const string Verify = "verify";
    public const string Due = "due";
    public const string Judgement = "judgement";
    public const string Update = "update";
    public const string Round = "round";
    public const string Reading = "reading";
    public const string Report = "report";
    public const string Evidence = "evidence";
    public const string SentBack = "sent-back";
    public const string Reply = "reply";
    public const string Agency = "agency";

    /// <summary>Every sort together: the daily email as a whole.</summary>
    public const string All = "all";

    /// <summary>What a board's people are told of, in the order of the email.</summary>
    public static ImmutableArray<Notice> OfBoards { get; } =
    [
        new(
            Late,
            "Actions that others are late with",
            "action that others are late with",
            "actions that others are late with",
            Permission.ManageActions
        ),
        new(
            Decide,
            "Actions that wait for a decision",
            "action that waits for your decision",
            "actions that wait for your decision",
            Permission.ManageActions
        ),
        new(
            Verify,
            "Actions that wait to be verified",
            "action that waits to be verified",
            "actions that wait to be verified",
            Permission.VerifyActions
        ),
        new(
            Due,
            "Actions that are due or late",
            "action that is due or late",
            "actions that are due or late",
            Permission.WorkOwnActions
        ),
        new(
            Reply,
            "Actions on which the board asks for a reply",
            "action on which the board asks for a reply",
            "actions on which the board asks for a reply",
            Permission.WorkOwnActions
        ),
        new(
            Judgement,
            "Judgements that wait to be agreed",
            "judgement that waits to be agreed",
            "judgements that wait to be agreed",
            Permission.AgreeJudgements
        ),
        new(
            Round,
            "Meetings whose last day for updates is near",
            "meeting whose last day for updates is near",
            "meetings whose last day for updates is near",
            Permission.RecordUpdates
        ),
        new(
            Update,
            "Priorities without an update or an impact",
            "priority without an update or an impact",
            "priorities without an update or an impact",
            Permission.RecordUpdates
        ),
        new(
            Report,
            "Meetings whose reports are to be copied",
            "meeting whose reports are to be copied",
            "meetings whose reports are to be copied",
            Permission.ReportToMeetings
        ),
        new(
            Reading,
            "Measures that wait for a reading",
            "measure that waits for a reading",
            "measures that wait for a reading",
            Permission.WriteMeasures
        ),
        new(
            Evidence,
            "Evidence that is due for review",
            "item of evidence that is due for review",
            "items of evidence that are due for review",
            Permission.WriteEvidence
        ),
        new(
            Agency,
            "Agencies that have become others",
            "agency that has become another",
            "agencies that have become others",
            Permission.ManageSeats
        ),
    ];

    /// <summary>What an agency's people are told of, in the order of the email.</summary>
    public static ImmutableArray<Notice> OfAgencies { get; } =
    [
        new(
            Due,
            "Actions that are due or late",
            "action that is due or late",
            "actions that are due or late",
            Permission.WorkAgencyActions
        ),
        new(
            Reply,
            "Actions on which a board asks for a reply",
            "action on which a board asks for a reply",
            "actions on which a board asks for a reply",
            Permission.WorkAgencyActions
        ),
        new(
            SentBack,
            "Actions that a board sent back",
            "action that a board sent back",
            "actions that a board sent back",
            Permission.WorkAgencyActions
        ),
    ];

    /// <summary>What somebody with these roles on a board, or in an agency, can do something about.</summary>
    public static IReadOnlyList<Notice> For(bool isBoard, IReadOnlyList<string> roles)
    {
        var may = isBoard ? RolePermissions.OnBoard(roles) : RolePermissions.InAgency(roles);

        return [.. (isBoard ? OfBoards : OfAgencies).Where(notice => may.Contains(notice.Permission))];
    }

    /// <summary>What a sort is called, or everything; none where there is no such code.</summary>
    public static string? LabelOf(string code) =>
        code == All
            ? "Everything: the daily email as a whole"
            : OfBoards.Concat(OfAgencies).FirstOrDefault(notice => notice.Code == code)?.Label;
}
