using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>A board that an action was promised to.</summary>
internal sealed record ProvedTo(TestBoard Board, TestPerson Manager, string Path, string Reference);
