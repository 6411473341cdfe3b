using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Support;

public sealed record TestBoard(BoardId Id, string Slug, string Name);
