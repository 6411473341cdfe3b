using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Actions;

/// <summary>What the daily email tells a board’s people of actions.</summary>
internal sealed class ActionNotices : INotices
{
    public static Notice Late { get; } =
        new(
            PlaceKind.Board,
            Order: 10,
            "late",
            "Actions that others are late with",
            "action that others are late with",
            "actions that others are late with",
            Permission.ManageActions
        );

    public static Notice Decide { get; } =
        new(
            PlaceKind.Board,
            Order: 20,
            "decide",
            "Actions that wait for a decision",
            "action that waits for your decision",
            "actions that wait for your decision",
            Permission.ManageActions
        );

    public static Notice Verify { get; } =
        new(
            PlaceKind.Board,
            Order: 30,
            "verify",
            "Actions that wait to be verified",
            "action that waits to be verified",
            "actions that wait to be verified",
            Permission.VerifyActions
        );

    public static Notice Due { get; } =
        new(
            PlaceKind.Board,
            Order: 40,
            "due",
            "Actions that are due or late",
            "action that is due or late",
            "actions that are due or late",
            Permission.WorkOwnActions
        );

    public static Notice Reply { get; } =
        new(
            PlaceKind.Board,
            Order: 50,
            "reply",
            "Actions on which the board asks for a reply",
            "action on which the board asks for a reply",
            "actions on which the board asks for a reply",
            Permission.WorkOwnActions
        );

    public IEnumerable<Notice> Notices => [Late, Decide, Verify, Due, Reply];
}
