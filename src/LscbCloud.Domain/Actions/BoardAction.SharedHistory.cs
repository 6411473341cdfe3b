using System.Collections.Frozen;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>What the board and the agency both read in their histories.</content>
public sealed partial class BoardAction
{
    // Each field here is one that both parties see on the action's own page. What an action came from is the board's, and why
    // one side handed it to another of its posts is that side's.
    private static readonly FrozenDictionary<string, string[]> Shared = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["Agreed an action"] = ["Agreed on", "Meeting"],
        ["Changed an action"] = ["Action", "Why", "Owner", "Comes again"],
        ["Wrote an update of an action"] = ["Update", "Outlook"],
        ["Said that an action is done"] =
        [
            "Done on",
            "Proof",
            "Found at",
            "File",
            "Declared",
            "Marked words",
            "No proof, because",
        ],
        ["Asked for another day"] = ["Day asked for", "Reason"],
        ["Verified an action"] = ["Verified on"],
        ["Verified an action that comes again"] = ["Verified on", "Due", "Moved from a day that is no working day"],
        ["Sent an action back"] = ["What is missing"],
        ["Granted another day"] = ["Due", "Reason"],
        ["Refused another day"] = ["Due", "Reason"],
        ["Set another day"] = ["Due", "Reason"],
        ["Asked for a reply"] = ["Reply by"],
        ["Closed an action"] = ["Closing words"],
        ["Said that an action is no longer needed"] = ["Reason"],
        ["Destroyed the file that was given as proof"] = ["File", "Reason"],
        ["Handed the action over"] = ["Owner"],
        ["Gave the action to the agency that goes on"] = ["Owner"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IReadOnlyList<AgencyId> AgenciesTold => SharedWith;

    /// <inheritdoc/>
    public IReadOnlyList<AgencyId> SharedWith => AgencyId is { } agency ? [agency] : [];

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? SharedFields(string sentence) => Shared.GetValueOrDefault(sentence);
}
