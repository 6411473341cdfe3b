using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Actions;

/// <summary>What the daily email tells an agency’s people of actions.</summary>
internal sealed class AgencyActionNotices : INotices
{
    public static Notice Due { get; } =
        new(
            PlaceKind.Agency,
            Order: 10,
            "due",
            "Actions that are due or late",
            "action that is due or late",
            "actions that are due or late",
            Permission.WorkAgencyActions
        );

    public static Notice Reply { get; } =
        new(
            PlaceKind.Agency,
            Order: 20,
            "reply",
            "Actions on which a board asks for a reply",
            "action on which a board asks for a reply",
            "actions on which a board asks for a reply",
            Permission.WorkAgencyActions
        );

    public static Notice SentBack { get; } =
        new(
            PlaceKind.Agency,
            Order: 30,
            "sent-back",
            "Actions that a board sent back",
            "action that a board sent back",
            "actions that a board sent back",
            Permission.WorkAgencyActions
        );

    public IEnumerable<Notice> Notices => [Due, Reply, SentBack];
}
