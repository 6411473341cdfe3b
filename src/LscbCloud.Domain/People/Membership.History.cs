using System.Collections.Frozen;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <content>What the board or the agency reads of it in its own history: who, as what, from when to when.</content>
public sealed partial class Membership
{
    // Never the email, and never why: reasons are for those who run people, and they have them on the People page.
    private static readonly FrozenSet<string> PlaceFields = new[]
    {
        "Name",
        "Roles",
        "Seat",
        "Post",
        "Also holds",
        "From",
        "To",
        "From this day on",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public HistoryEvent? ForPlace(HistoryEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        FieldChange[] begins = happened.Sentence is InvitedSentence or AcceptedSentence
            ?
            [
                FieldChange.Added("Name", InvitedName),
                FieldChange.Added("Roles", Sorted(Roles)),
                FieldChange.Added("From", FromOn.InWords()),
                FieldChange.Added("To", ToOn?.InWords()),
            ]
            : [];

        return happened with
        {
            Changes =
            [
                .. happened
                    .Changes.Concat(begins)
                    .Where(change => PlaceFields.Contains(change.Field) && change.Differs())
                    .DistinctBy(change => change.Field, StringComparer.Ordinal),
            ],
        };
    }
}
