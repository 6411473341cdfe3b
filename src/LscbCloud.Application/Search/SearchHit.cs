using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Search;

/// <summary>Something that was found, and where it leads.</summary>
/// <param name="Kind">Which kind it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What distinguishes it from others of the same name.</param>
/// <param name="Excerpt">The part of its text that matches, where its title does not.</param>
/// <param name="Subject">Where it leads.</param>
/// <param name="IsOpen">Whether it is open: not closed, dropped or ended.</param>
/// <param name="Record">The record that it is, so that an action can be raised from it and evidence cited; none where it is none.</param>
/// <param name="Part">The part of the record that it is.</param>
public sealed record SearchHit(
    FoundKind Kind,
    string Title,
    string About,
    string? Excerpt,
    FoundSubject Subject,
    bool IsOpen = true,
    RecordAddress? Record = null,
    RecordPart? Part = null
);
