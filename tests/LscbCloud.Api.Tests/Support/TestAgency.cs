using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Support;

public sealed record TestAgency(AgencyId Id, string Slug, string Name);
