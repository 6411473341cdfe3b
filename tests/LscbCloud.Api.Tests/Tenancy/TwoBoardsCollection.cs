namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>The test classes that look at two boards and change neither. They share one arrangement, one after the other.</summary>
[CollectionDefinition]
public sealed class TwoBoardsCollection : ICollectionFixture<TwoBoardsFixture>;
