namespace LscbCloud.Domain.Common;

/// <summary>An aggregate of which partner agencies are told, each in its own history, and how much.</summary>
/// <remarks>What is not named here stays in the history of whoever made the change.</remarks>
public interface ISharedHistory
{
    /// <summary>The agencies that are told of what happens to it now; none while the owner keeps it to itself.</summary>
    IReadOnlyList<AgencyId> SharedWith { get; }

    /// <summary>The fields that both parties read with a sentence; nothing where the sentence itself stays with its owner.</summary>
    IReadOnlyCollection<string>? SharedFields(string sentence);
}
