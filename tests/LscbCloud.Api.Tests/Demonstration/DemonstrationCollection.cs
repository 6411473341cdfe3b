namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>The test classes that look at the demonstration's content, one after the other.</summary>
[CollectionDefinition]
public sealed class DemonstrationCollection : ICollectionFixture<DemonstrationFixture>;
