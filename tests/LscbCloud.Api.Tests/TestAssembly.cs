using LscbCloud.Api.Tests.Support;

[assembly: AssemblyFixture(typeof(ApiFixture))]
