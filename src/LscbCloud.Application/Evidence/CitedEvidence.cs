using LscbCloud.Application.Records;

namespace LscbCloud.Application.Evidence;

/// <summary>Evidence, as the page of the records that cite it shows it.</summary>
/// <param name="Id">The citation.</param>
/// <param name="Kind">What cites it.</param>
/// <param name="Update">The update, for a part of one.</param>
/// <param name="Part">Which of its three parts.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Completion">The word that an action is done.</param>
/// <param name="Reference">The item's reference, such as E-12.</param>
/// <param name="Title">What the item is called.</param>
/// <param name="Address">Where the latest revision is to be found; nothing once the item is withdrawn.</param>
/// <param name="File">The file of the latest revision, where it is one.</param>
/// <param name="DocumentOn">The day that the latest revision bears.</param>
/// <param name="NeedsReview">Whether the day by which it is looked at again has come.</param>
/// <param name="IsWithdrawn">Whether the board no longer relies on it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
/// <param name="Version">The item's version.</param>
/// <param name="Words">What the record or its part was called when it cited the item.</param>
/// <param name="Record">Where the record is found that cites it, with the part that is meant.</param>
public sealed record CitedEvidence(
    Guid Id,
    CitedKind Kind,
    Guid? Update,
    UpdatePart? Part,
    int? Measure,
    int? Reading,
    Guid? Completion,
    string Reference,
    string Title,
    string? Address,
    FileView? File,
    DateOnly DocumentOn,
    bool NeedsReview,
    bool IsWithdrawn,
    bool IsInvented,
    int Version,
    string Words,
    RecordLink? Record
);
