package network;
import java.util.*;import java.util.random.*;import static java.lang.Math.*;
public final class Network{
static void no(boolean b){if(b)throw new IllegalArgumentException();}
public static double sigmoid(double z){return 1/(1+exp(-z));}
public static Activations forward(Parameters p,double x,double y){double s=p.w1()*x+p.w2()*y+p.b1(),t=p.w3()*x+p.w4()*y+p.b2(),a,b,u=p.w5()*(a=sigmoid(s))+p.w6()*(b=sigmoid(t))+p.b3();return new Activations(s,a,t,b,u,sigmoid(u));}
public static double loss(double a,double y){no(y!=0&y!=1);return-log(y>0?a:1-a);}
public static Gradients backward(Parameters p,Example e){var f=forward(p,e.x1(),e.x2());double a=f.a1(),b=f.a2(),d=f.a3()-e.y(),h=d*p.w5()*(a-a*a),k=d*p.w6()*(b-b*b);return new Gradients(h*e.x1(),h*e.x2(),k*e.x1(),k*e.x2(),d*a,d*b,h,k,d);}
public static Parameters update(Parameters p,Gradients g,double r){no(!(r>0&r<1/0.));g=g.times(-r);return new Parameters(p.w1()+g.dw1(),p.w2()+g.dw2(),p.w3()+g.dw3(),p.w4()+g.dw4(),p.w5()+g.dw5(),p.w6()+g.dw6(),p.b1()+g.db1(),p.b2()+g.db2(),p.b3()+g.db3());}
public static double cost(Parameters p,List<Example>l){int n=l.size();no(n<1);double s=0;for(var e:l)s+=loss(forward(p,e.x1(),e.x2()).a3(),e.y());return s/n;}
public static Parameters train(Parameters p,List<Example>l,double r,int n){int m=l.size();no(m<1|n<0|!(r>0&r<1/0.));for(;n-->0;){Gradients g=null;for(var e:l){var h=backward(p,e);g=g==null?h:g.plus(h);}p=update(p,g.times(1./m),r);}return p;}
public static Parameters symmetricStart(RandomGenerator r){double u=1-r.nextDouble(),v=1-r.nextDouble(),w=1-r.nextDouble();return new Parameters(u,v,u,v,w,w,0,0,0);}
public static Parameters randomStart(RandomGenerator r){var d=r.doubles().distinct().limit(6).map(t->t*2-1).toArray();return new Parameters(d[0],d[1],d[2],d[3],d[4],d[5],0,0,0);}
}
