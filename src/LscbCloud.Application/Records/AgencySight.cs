using LscbCloud.Application.Common;

namespace LscbCloud.Application.Records;

/// <summary>What an agency sees of a record that it owns.</summary>
/// <param name="Name">The agency.</param>
/// <param name="IsTold">Whether it sees the record at all.</param>
/// <param name="ToOpen">What its people need to open the record.</param>
/// <param name="ToReadHistory">What they need to read what both parties know of its history.</param>
internal sealed record AgencySight(string Name, bool IsTold, Permission ToOpen, Permission ToReadHistory);
