using LscbCloud.Application.Actions;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Meetings;

/// <summary>What the actions of a log came from.</summary>
/// <param name="Sources">The sources of each action.</param>
/// <param name="AddressOf">The whole address of a record's page.</param>
internal sealed record LoggedSources(ILookup<ActionId, ActionSourceView> Sources, Func<RecordLink, string> AddressOf);
