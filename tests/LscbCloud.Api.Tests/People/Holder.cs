using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>Somebody with a place, by the membership.</summary>
internal sealed record Holder(Guid Id, TestPerson Person);
