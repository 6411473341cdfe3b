using LscbCloud.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestCluster))]
