using LscbCloud.Application.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>A sort of work that the daily email tells of. It says how much there is, and never what.</summary>
/// <param name="Place">Whose people it is for: those of boards or those of agencies.</param>
/// <param name="Order">Its place in the email, from the lowest; no two notices for the same people share one.</param>
/// <param name="Code">Names it in addresses and in the database.</param>
/// <param name="Label">What the page of choices calls it.</param>
/// <param name="One">What the email says of one, after its number.</param>
/// <param name="Many">What the email says of several, after their number.</param>
/// <param name="Permission">Who can do something about it: nobody else is told.</param>
public sealed record Notice(
    PlaceKind Place,
    int Order,
    string Code,
    string Label,
    string One,
    string Many,
    Permission Permission
)
{
    /// <summary>Every sort together: the daily email as a whole.</summary>
    public const string All = "all";
}
