using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>
/// Which of the board's meetings agreed an action. It is the board's own: the action itself is shown to an agency, which reads
/// what the meeting is called and no more.
/// </summary>
public sealed class ActionAgreement : IBoardOwned
{
    private ActionAgreement()
    {
        // EF Core materialises agreements through here.
    }

    public BoardId BoardId { get; private init; }

    public ActionId ActionId { get; private init; }

    public MeetingId MeetingId { get; private init; }

    internal static ActionAgreement Of(ActionId action, MeetingId meeting) =>
        new() { ActionId = action, MeetingId = meeting };
}
